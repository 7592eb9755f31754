//! `service add` and `invite`: the first set-up.

use crate::binary::{Installed, run};

#[test]
fn a_service_is_added_once() {
    let installed = Installed::with_service(Some("Preventiedienst Proef"));
    let again = installed.run(&["service", "add", "--name", "Andere", "--country", "nl"]);
    again.expect(2, &["Preventiedienst Proef", "already"]);
    let empty = Installed::with_service(None);
    empty.run(&["service", "add", "--name", " ", "--country", "nl"]).expect(2, &["--name", "1 to 200 characters"]);
    empty.run(&["service", "add", "--name", "X", "--country", "fr"]).expect(2, &["--country", "be or nl"]);
}

#[test]
fn somebody_of_the_service_is_invited() {
    let installed = Installed::with_service(Some("Preventiedienst Proef"));
    let invite =
        |hat: &str, email: &str| installed.run(&["invite", "--hat", hat, "--name", "Noor Proef", "--email", email]);
    invite("occupational_physician", "noor@dienst.example").expect(0, &["outbox"]);
    invite("manager", "noor@dienst.example").expect(2, &["--hat", "occupational_physician"]);
    invite("nurse", "noor").expect(2, &["--email", "no mail address"]);
    installed.run(&["journal", "verify"]).expect(0, &["nothing is wrong"]);
}

#[test]
fn nobody_is_invited_before_there_is_a_service() {
    let installed = Installed::with_service(None);
    let invited = installed.run(&["invite", "--hat", "nurse", "--name", "N", "--email", "n@dienst.example"]);
    invited.expect(2, &["houvast service add"]);
}

#[test]
fn a_place_without_keys_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().display().to_string();
    run(&["journal", "verify"]).expect(2, &["--data DIR", "--database"]);
    run(&["journal", "verify", "--data", &data]).expect(2, &["--keys PATH", "HOUVAST_KEYS", "key init"]);
    let (d, k) = (format!("{data}/d"), format!("{data}/k"));
    run(&["journal", "verify", "--data", &d, "--keys", &k])
        .expect(2, &["holds no database yet", "houvast service add"]);
    run(&["journal", "verify", "--data", &data, "--keys", &data]).expect(2, &["lies inside the data directory"]);
    run(&[
        "service",
        "add",
        "--data",
        &format!("{data}/d"),
        "--keys",
        &format!("{data}/k"),
        "--name",
        "N",
        "--country",
        "be",
    ])
    .expect(2, &["holds no key store", "houvast key init"]);
    run(&["journal", "verify", "--database", "mysql://x:secret@y/z", "--keys", &data])
        .expect(2, &["write the address of a PostgreSQL database"]);
}

#[test]
fn data_of_another_key_store_is_refused() {
    let (one, other) = (Installed::with_service(Some("Een")), Installed::with_service(None));
    let (data, keys) = (one.data(), other.keys());
    run(&["journal", "verify", "--data", &data, "--keys", &keys]).expect(2, &["another key store", "--keys"]);
}
