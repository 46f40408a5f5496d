import Glibc

/// Writing to a descriptor until everything is out.
enum Output {
  /// Writes all bytes; false if the descriptor takes no more.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if count > 0 {
          offset += count
        } else if errno == EAGAIN {
          var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&request, 1, 1000)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }
}
