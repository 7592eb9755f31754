//! `journal verify` and `journal root`.

use std::fs;

use crate::binary::{GOOD, HEADER, Installed};

#[test]
fn a_database_that_was_set_back_is_found_with_an_earlier_root() {
    let installed = Installed::with_service(Some("Dienst"));
    let import = |name: &str, line: &str| {
        let path = installed.write(name, format!("{HEADER}\n{line}"));
        installed.run(&["import", "absences", &path]).expect(0, &["1 new"]);
    };
    import("one.csv", GOOD);
    let copies: Vec<(String, Vec<u8>)> = ["houvast.db", "access_log.db"]
        .map(|name| format!("{}/{name}", installed.data()))
        .map(|path| (path.clone(), fs::read(&path).unwrap()))
        .into();
    import("two.csv", &GOOD.replace("1001", "1002"));
    let signed = installed.run(&["journal", "root", "--to", &installed.path("roots")]);
    signed.expect(0, &["are signed in"]);
    let root = signed.out.split('`').nth(1).unwrap().to_owned();
    installed.run(&["journal", "verify", "--against", &root]).expect(0, &["4 journals", "nothing is wrong"]);

    for (path, content) in copies {
        fs::write(path, content).unwrap();
    }
    installed.run(&["journal", "verify"]).expect(0, &["2 journals", "nothing is wrong"]);
    let found = installed.run(&["journal", "verify", "--against", &root]);
    found.expect(1, &["it was set back", "2 findings"]);
}

#[test]
fn a_root_that_was_changed_or_is_none_is_refused() {
    let installed = Installed::with_service(Some("Dienst"));
    let path = installed.write("list.csv", format!("{HEADER}\n{GOOD}"));
    installed.run(&["import", "absences", &path]).expect(0, &["1 new"]);
    let signed = installed.run(&["journal", "root"]);
    signed.expect(0, &["/keys/roots/root-"]);
    let text = fs::read_to_string(signed.out.split('`').nth(1).unwrap()).unwrap();
    let changed = installed.write("changed.txt", text.replacen(" work 1 ", " work 2 ", 1));
    let verify = |path: &str| installed.run(&["journal", "verify", "--against", path]);
    verify(&changed).expect(1, &["its signature does not fit"]);
    verify(&installed.write("other.txt", "hello")).expect(2, &["--against", "not a root file"]);
    verify(&installed.path("nowhere.txt")).expect(2, &["--against", "cannot read"]);
}
