import StrictJSON

/// The SHA-256 of some bytes (FIPS 180-4), by which an assessment pins the exact text of its questionnaire.
package enum SHA256 {
  /// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
  package static func hex(of bytes: [UInt8]) -> String { Hexadecimal.text(digest(of: bytes)) }

  /// The 32 bytes themselves.
  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    var state = initialState
    let whole = bytes.count / 64 * 64
    bytes.withUnsafeBytes { absorb(UnsafeRawBufferPointer(rebasing: $0[..<whole]), into: &state) }
    padding(after: bytes[whole...], length: bytes.count).withUnsafeBytes { absorb($0, into: &state) }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }
}

extension SHA256 {
  /// The last, incomplete block with a one bit, zeros and the length in bits: one block or two (section 5.1.1).
  private static func padding(after rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    var tail = Array(rest) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: (length * 8) >> shift)) }
    return tail
  }

  /// The compression function over whole blocks of 64 bytes (section 6.2.2).
  private static func absorb(_ blocks: UnsafeRawBufferPointer, into state: inout [UInt32]) {
    roundConstants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        for start in stride(from: 0, to: blocks.count, by: 64) {
          fill(schedule, from: blocks, at: start)
          mix(schedule, constants, into: &state)
        }
      }
    }
  }

  private static func fill(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, from bytes: UnsafeRawBufferPointer, at start: Int
  ) {
    for word in 0..<16 {
      schedule[word] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: start + 4 * word, as: UInt32.self))
    }
    for word in 16..<64 {
      let near = schedule[word - 2]
      let far = schedule[word - 15]
      let nearMix = near >>> 17 ^ near >>> 19 ^ near >> 10
      let farMix = far >>> 7 ^ far >>> 18 ^ far >> 3
      schedule[word] = schedule[word - 16] &+ farMix &+ schedule[word - 7] &+ nearMix
    }
  }

  private static func mix(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>, into state: inout [UInt32]
  ) {
    var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first = h &+ (e >>> 6 ^ e >>> 11 ^ e >>> 25) &+ choice &+ constants[round] &+ schedule[round]
      let second = (a >>> 2 ^ a >>> 13 ^ a >>> 22) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// The fractional parts of the square roots of the first eight primes (section 5.3.3).
  private static let initialState: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The fractional parts of the cube roots of the first sixty-four primes (section 4.2.2).
  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

infix operator >>> : BitwiseShiftPrecedence

extension UInt32 {
  /// Rotates right (section 3.2).
  fileprivate static func >>> (word: UInt32, count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }
}
