//! `imprecario staff`.

use crate::office::Office;

#[test]
fn whoever_cannot_sign_in_is_helped_by_the_command_line() {
    let office = Office::of_demonstration();
    let rotated = office.succeeds(&["keys", "rotate"]);
    assert!(rotated.contains("Start every server"), "{rotated}");
    let listed = office.succeeds(&["staff", "list"]);
    let line = |listed: &str| {
        let line = listed.lines().find(|line| line.starts_with("operator@"));
        line.unwrap().split_whitespace().nth(2).unwrap().to_owned()
    };
    assert_eq!(line(&listed), "active");

    let told = office.succeeds_with(
        &["staff", "password", "operator@example.org"],
        "una frase del tutto nuova\n",
    );
    assert!(told.contains("has another password"), "{told}");
    let told = office.succeeds(&["staff", "authenticator", "operator@example.org"]);
    assert!(told.contains("otpauth://totp/"), "{told}");
    let told = office.succeeds(&["staff", "deactivate", "operator@example.org"]);
    assert!(told.contains("can no longer sign in"), "{told}");
    let listed = office.succeeds(&["staff", "list"]);
    assert_eq!(line(&listed), "deactivated");
    office.succeeds(&["staff", "activate", "operator@example.org"]);
    assert_eq!(line(&office.succeeds(&["staff", "list"])), "active");

    for command in ["authenticator", "deactivate", "activate"] {
        let complaint = office.fails(&["staff", command, "nobody@example.org"]);
        let expected = "there is no member of staff with the address nobody@example.org";
        assert!(complaint.contains(expected), "{complaint}");
    }
    // Nothing on standard input.
    let complaint = office.fails(&["staff", "password", "operator@example.org"]);
    assert!(
        complaint.contains("the password cannot be used"),
        "{complaint}"
    );
}
