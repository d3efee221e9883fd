/// The owner of the database.
package struct Store {}
