/// The folder that holds a workbench.
package struct WorkbenchFolder {}
