internal import DeskAssets
internal import Digests
internal import NIOCore

/// The files of the page, which are part of the program: style, modules, icon.
struct PageAssets: Sendable {
    private let files: [String: ByteBuffer]
    /// A digest of all of them, which stands in their addresses, so that a browser may keep them for good.
    let version: String

    init() {
        var files: [String: ByteBuffer] = [:]
        var names: [String] = []
        for index in 0..<stet_asset_count() {
            let asset = stet_asset(index)
            let bytes = UnsafeBufferPointer(start: asset.bytes, count: asset.count)
            let name = String(cString: asset.name)
            files[name] = ByteBuffer(bytes: bytes)
            names.append(name)
        }
        self.files = files
        let digests = names.map {
            SHA256.hexDigest(of: Array((files[$0] ?? ByteBuffer()).readableBytesView))
        }
        version = String(SHA256.hexDigest(of: digests.joined()).prefix(12))
    }

    func address(of name: String) -> String { "/assets/\(version)/\(name)" }

    func file(_ name: String) -> ByteBuffer? { files[name] }

    /// The media type of a file by the end of its name.
    static func mediaType(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        default: "application/octet-stream"
        }
    }
}
