internal import CExpat

/// Reads XML that comes from anywhere into a tree, by Expat.
///
/// Expat rather than libxml2, because it opens no file and no connection by construction and because
/// libxml2 brings ICU into every start of the program (3.5 ms against 0.6 ms). A document type
/// declaration is refused, which ends entity bombs and external entities before they begin; neither
/// Office Open XML (ECMA-376 part 2, 8.1.4) nor OpenDocument needs one.
enum XMLReader {
    static let depthLimit = 256
    static let nodeLimit = 4_000_000

    /// The document in the bytes of a part of a file.
    ///
    /// A name gets the prefix that `prefixes` has for its namespace; others keep the namespace in braces.
    static func tree(
        of bytes: [UInt8],
        prefixes: [String: String],
        part: String,
        path: String
    ) throws(ImportError) -> XMLTree {
        do {
            return try tree(of: bytes, prefixes: prefixes)
        } catch {
            throw .damaged(
                path: path,
                detail: "line \(error.line) of its part “\(part)” cannot be read: \(error.detail)"
            )
        }
    }

    private static func tree(
        of bytes: [UInt8],
        prefixes: [String: String]
    ) throws(XMLFailure) -> XMLTree {
        let building = XMLBuilding(prefixes: prefixes)
        guard let parser = XML_ParserCreateNS(nil, XML_Char(XMLBuilding.separator)) else {
            throw XMLFailure(line: 1, detail: "there is no memory for it")
        }
        defer { XML_ParserFree(parser) }
        building.parser = parser
        let status = withExtendedLifetime(building) {
            handle(parser, with: Unmanaged.passUnretained(building).toOpaque())
            return bytes.withUnsafeBytes { buffer in
                XML_Parse(
                    parser,
                    buffer.baseAddress?.assumingMemoryBound(to: XML_Char.self),
                    Int32(truncatingIfNeeded: buffer.count),
                    1
                )
            }
        }
        guard status == XML_STATUS_OK else {
            throw XMLFailure(
                line: Int(XML_GetCurrentLineNumber(parser)),
                detail: building.refusal
                    ?? String(cString: XML_ErrorString(XML_GetErrorCode(parser)))
            )
        }
        return building.tree
    }

    private static func handle(_ parser: XML_Parser, with building: UnsafeMutableRawPointer) {
        XML_SetUserData(parser, building)
        XML_SetElementHandler(
            parser,
            { XMLBuilding.at($0)?.begin($1, attributes: $2) },
            { pointer, _ in XMLBuilding.at(pointer)?.tree.endElement() }
        )
        XML_SetCharacterDataHandler(parser) { XMLBuilding.at($0)?.add($1, count: Int($2)) }
        XML_SetStartDoctypeDeclHandler(parser) { pointer, _, _, _, _ in
            XMLBuilding.at(pointer)?.refuse("it has a document type declaration")
        }
    }
}

/// What is wrong with an XML document, and in which line from 1.
private struct XMLFailure: Error {
    let line: Int
    let detail: String
}

/// The tree while Expat reports what it reads; a class because C can only carry a reference.
private final class XMLBuilding {
    /// Stands between namespace and local name in Expat's names; no namespace has one.
    static let separator = UInt8(ascii: " ")

    let tree = XMLTree()
    var parser: XML_Parser?
    private(set) var refusal: String?
    private let prefixes: [String: String]
    /// The tree's numbers for the names that Expat reports.
    private var numbers: [String: Int32] = [:]

    init(prefixes: [String: String]) { self.prefixes = prefixes }

    static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLBuilding? {
        pointer.map { Unmanaged<XMLBuilding>.fromOpaque($0).takeUnretainedValue() }
    }

    func refuse(_ detail: String) {
        refusal = detail
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    func begin(
        _ name: UnsafePointer<XML_Char>?,
        attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
        guard refusal == nil, let name else { return }
        if tree.depth >= XMLReader.depthLimit {
            return refuse("its elements are nested more than \(XMLReader.depthLimit) levels deep")
        }
        if tree.nodeCount >= XMLReader.nodeLimit {
            return refuse("it has more than \(XMLReader.nodeLimit) elements")
        }
        tree.beginElement(number(of: name))
        guard var next = attributes else { return }
        while let key = next[0], let value = next[1] {
            var characters = String(cString: value)
            characters.withUTF8 { tree.addAttribute(number(of: key), $0) }
            next += 2
        }
    }

    func add(_ text: UnsafePointer<XML_Char>?, count: Int) {
        guard refusal == nil, let text else { return }
        text.withMemoryRebound(to: UInt8.self, capacity: count) {
            tree.addText(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    private func number(of name: UnsafePointer<XML_Char>) -> Int32 {
        let reported = String(cString: name)
        if let number = numbers[reported] { return number }
        let number = tree.addName(prefixed(reported))
        numbers[reported] = number
        return number
    }

    /// "w:p" for "http://…/main p"; a name without a namespace stays as it is.
    private func prefixed(_ reported: String) -> String {
        guard let space = reported.lastIndex(of: " ") else { return reported }
        let local = reported[reported.index(after: space)...]
        let namespace = String(reported[..<space])
        return prefixes[namespace].map { "\($0):\(local)" } ?? "{\(namespace)}\(local)"
    }
}
