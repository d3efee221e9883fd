/// Hashes of what the models look at; the models' files hold weights by them, so that a change needs new models.
enum FeatureHash {
    /// The hash of a feature: the number of its template and up to three values.
    @inline(__always)
    static func of(
        _ template: UInt64,
        _ first: UInt64,
        _ second: UInt64 = 0,
        _ third: UInt64 = 0
    ) -> UInt64 {
        let values = first &+ second &* 0xD6E8_FEB8_6659_FD93 &+ third &* 0x9FB2_1C65_1E98_DF25
        return mixed(values &+ template &* 0xA076_1D64_78BD_642F)
    }

    /// Spreads the value over all bits, of which the upper ones are the best.
    ///
    /// Two rounds of shifts and multiplications with the constants of SplitMix64 (Steele, Lea and Flood,
    /// https://doi.org/10.1145/2660193.2660195).
    @inline(__always)
    static func mixed(_ value: UInt64) -> UInt64 {
        let half = (value ^ (value >> 32)) &* 0x9E37_79B9_7F4A_7C15
        return (half ^ (half >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}
