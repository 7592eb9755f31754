//! `access prove`.

use crate::binary::{run, run_in};

#[test]
fn every_theorem_gets_a_line_and_holds() {
    let proved = run(&["access", "prove"]);
    proved.expect(0, &["T1 ok (", "T7 ok (", " kinds of request): ", "0 refuted"]);
    assert!(proved.out.lines().count() >= 8, "{}", proved.out);
}

#[test]
fn without_a_solver_nothing_is_claimed() {
    let none = run_in(&["access", "prove"], &[("CVC5", "/nowhere/cvc5")]);
    none.expect(2, &["no solver", "install cvc5 or set CVC5"]);
    assert_eq!(none.out, "");
}
