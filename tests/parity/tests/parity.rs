//! The declarations and boto3's models differ in what `differences.txt` says, and in nothing else.

#[test]
fn declarations_are_at_parity() {
    let report = tucuxi_parity::check().expect("both sides can be read");
    assert!(report.passes(), "{report}");
}
