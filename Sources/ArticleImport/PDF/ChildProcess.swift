internal import Foundation

/// Runs another program on bytes, with limits on its time, memory and output.
///
/// Own code over `posix_spawn`, because formats are read by synchronous functions: waiting for
/// swift-subprocess's asynchronous ones would block a thread of Swift's own pool.
struct ChildProcess {
    /// Found by `PATH`.
    let program: String
    let arguments: [String]
    let limits: Limits

    struct Limits {
        var seconds = 15
        var outputInBytes = 60_000_000
        /// Address space; systems that know no such limit ignore it.
        var memoryInBytes = 700_000_000
    }

    struct Output {
        var bytes: [UInt8] = []
        /// The first 64 KB of what was said on standard error.
        var messages = ""
        /// Exit status, or the negative number of the signal that ended it.
        var status: Int32 = 0
    }

    enum Failure: Error {
        /// There is no such program.
        case notFound
        /// The system can start no more programs.
        case notStarted(reason: String)
        /// It was ended because it took more than a limit allows.
        case tooMuch
    }

    /// The shell's exit status when there is no such program.
    private static let notFound: Int32 = 127

    /// Gives the program `input` on standard input and returns what it wrote when it has ended.
    func run(on input: [UInt8]) throws(Failure) -> Output {
        let standardInput = try Channel(), standardOutput = try Channel(), errors = try Channel()
        defer { for channel in [standardInput, standardOutput, errors] { channel.close() } }
        let child = try spawn([standardInput.theirs, standardOutput.theirs, errors.theirs])
        for channel in [standardInput, standardOutput, errors] { channel.closeTheirs() }
        var exchange = Exchange(input: input, limits: limits)
        let isWithinLimits = exchange.run(standardInput, standardOutput, errors)
        if !isWithinLimits { kill(child, SIGKILL) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard isWithinLimits else { throw .tooMuch }
        let signal = status & 0x7F
        if status >> 8 & 0xFF == ChildProcess.notFound { throw .notFound }
        return Output(
            bytes: exchange.output,
            messages: String(decoding: exchange.messages, as: UTF8.self),
            status: signal == 0 ? status >> 8 & 0xFF : -signal
        )
    }

    /// Starts it with these three descriptors as its standard ones.
    private func spawn(_ descriptors: [Int32]) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (standard, descriptor) in descriptors.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(standard))
        }
        var environment = ProcessInfo.processInfo.environment
        // Messages are read below, so they must be in one language.
        environment["LC_ALL"] = "C"
        // A limit for a child can only be set by the child; the shell is the child that can.
        let script = "ulimit -v \(limits.memoryInBytes / 1024) 2>/dev/null; exec \"$0\" \"$@\""
        var words = (["sh", "-c", script, program] + arguments).map { strdup($0) } + [nil]
        var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for string in words + settings { free(string) } }
        var child: pid_t = 0
        let status = posix_spawnp(&child, "sh", &actions, nil, &words, &settings)
        guard status == 0 else { throw .notStarted(reason: String(cString: strerror(status))) }
        return child
    }
}

/// A pair of connected sockets: unlike a pipe, one can be written to without a signal when nobody reads it.
private struct Channel {
    let ours: Int32
    let theirs: Int32

    init() throws(ChildProcess.Failure) {
        var pair: [Int32] = [-1, -1]
        #if os(Linux)
            // Closed in children from the first: another thread may start one before `fcntl` below is reached.
            let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        #else
            let type = SOCK_STREAM
        #endif
        guard socketpair(AF_UNIX, type, 0, &pair) == 0 else {
            throw .notStarted(reason: String(cString: strerror(errno)))
        }
        (ours, theirs) = (pair[0], pair[1])
        for descriptor in pair { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ours, F_SETFL, O_NONBLOCK)
    }

    func closeTheirs() { Foundation.close(theirs) }
    func close() { Foundation.close(ours) }
}

/// Writing and reading at the same time, so that neither side waits for the other for ever.
private struct Exchange {
    let input: [UInt8]
    let limits: ChildProcess.Limits
    private(set) var output: [UInt8] = []
    private(set) var messages: [UInt8] = []
    private var written = 0
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    private static let messageLimitInBytes = 1 << 16

    init(input: [UInt8], limits: ChildProcess.Limits) {
        self.input = input
        self.limits = limits
    }

    /// Whether the program came to its end within the limits.
    mutating func run(_ standardInput: Channel, _ standardOutput: Channel, _ errors: Channel)
        -> Bool
    {
        let deadline = ContinuousClock.now + .seconds(limits.seconds)
        var polled = [
            pollfd(fd: standardInput.ours, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: standardOutput.ours, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.ours, events: Int16(POLLIN), revents: 0),
        ]
        // A descriptor below zero is left out.
        while polled[1].fd >= 0 || polled[2].fd >= 0 {
            let remaining = deadline - ContinuousClock.now
            guard remaining > .zero else { return false }
            let milliseconds = remaining.components.seconds * 1000 + 1
            guard poll(&polled, nfds_t(polled.count), Int32(clamping: milliseconds)) >= 0 else {
                if errno == EINTR { continue }
                return false
            }
            if polled[0].fd >= 0, polled[0].revents != 0, !write(to: polled[0].fd) {
                shutdown(polled[0].fd, Int32(SHUT_WR))
                polled[0].fd = -1
            }
            if polled[1].fd >= 0, polled[1].revents != 0 {
                if let count = read(from: polled[1].fd) {
                    output += chunk[..<count]
                } else {
                    polled[1].fd = -1
                }
            }
            if polled[2].fd >= 0, polled[2].revents != 0 {
                if let count = read(from: polled[2].fd) {
                    let space = Exchange.messageLimitInBytes - messages.count
                    messages += chunk[..<min(count, space)]
                } else {
                    polled[2].fd = -1
                }
            }
            guard output.count <= limits.outputInBytes else { return false }
        }
        return true
    }

    /// Whether there is more to write.
    private mutating func write(to descriptor: Int32) -> Bool {
        guard written < input.count else { return false }
        let count = input[written...].withUnsafeBytes {
            send(descriptor, $0.baseAddress, $0.count, Exchange.withoutSignal)
        }
        guard count >= 0 else { return errno == EAGAIN || errno == EINTR }
        written += count
        return written < input.count
    }

    /// How many bytes stand in `chunk` now; nil at the end.
    private mutating func read(from descriptor: Int32) -> Int? {
        let count = Foundation.read(descriptor, &chunk, chunk.count)
        if count > 0 { return count }
        return count < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : nil
    }

    #if os(Linux)
        private static let withoutSignal = Int32(MSG_NOSIGNAL)
    #else
        private static let withoutSignal: Int32 = 0
    #endif
}
