//! The package as `dpkg-deb` sees it, and the unit as `systemd-analyze` sees it.

use super::*;

const UNIT: &str = include_str!("../../../packaging/houvast.service");
const CONTAINER: &str = include_str!("../../../packaging/Containerfile");

/// A folder of its own that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("houvast-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_package_holds_what_it_must_with_the_right_modes() {
    let (folder, root) = (Folder::new("package"), crate::root());
    let binary = folder.0.join("houvast");
    fs::write(&binary, "#!/bin/sh\n").unwrap();
    let package = build(&root, &binary, &folder.0.join("out")).unwrap();
    let name = package.file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.starts_with(&format!("houvast_{}_", env!("CARGO_PKG_VERSION"))), "{name}");
    // Twice the same way: what was there before is no reason to fail.
    build(&root, &binary, &folder.0.join("out")).unwrap();
}

#[test]
fn a_package_without_its_binary_is_not_built() {
    let folder = Folder::new("no-binary");
    let refused = build(&crate::root(), &folder.0.join("nowhere"), &folder.0).unwrap_err();
    assert!(format!("{refused:#}").contains("nowhere"), "{refused:#}");
}

#[test]
fn scripts_are_read_by_a_shell() {
    for script in SCRIPTS {
        let path = crate::root().join("packaging/debian").join(script);
        said(Command::new("sh").arg("-n").arg(path)).unwrap();
    }
}

#[test]
fn words_that_nobody_knows_are_refused() {
    assert!(read(Path::new("."), &["--binary"]).is_none());
    assert!(read(Path::new("."), &["--fast", "x"]).is_none());
    assert_eq!(read(Path::new("."), &["--to", "x"]).unwrap().to, Path::new("x"));
    let trial = read(Path::new("."), &["--not-for-release", "--binary", "x"]).unwrap();
    assert_eq!((trial.purpose, trial.binary.as_deref()), (Purpose::Trial, Some(Path::new("x"))));
}

#[test]
fn a_release_is_refused_with_every_number_that_keeps_it_back() {
    let due = ["`suicide_line` (1813) was never checked by a person".to_owned(), "another".to_owned()];
    let refused = refuse(&due).unwrap_err().to_string();
    assert!(due.iter().all(|one| refused.contains(one)) && refused.contains("--not-for-release"), "{refused}");
    assert!(refuse(&[]).is_ok());
}

#[test]
fn the_command_looks_at_the_numbers_before_it_packages_anything() {
    let folder = Folder::new("release");
    let (binary, to) = (folder.0.join("houvast"), folder.0.join("out"));
    fs::write(&binary, "#!/bin/sh\n").unwrap();
    let words = ["--binary", &binary.to_string_lossy(), "--to", &to.to_string_lossy()];
    let due = crisis::list_due(crisis::list_all(), run::today().unwrap());
    assert_eq!(run(&crate::root(), &words).is_err(), !due.is_empty(), "{due:?}");
    assert_eq!(to.exists(), due.is_empty());
    run(&crate::root(), &[&words[..], &["--not-for-release"]].concat()).unwrap();
    assert!(to.exists());
}

#[test]
fn the_unit_is_hardened() {
    for line in [
        "User=houvast",
        "ExecStart=/usr/bin/houvast serve --config /etc/houvast/houvast.toml",
        "RestartPreventExitStatus=2",
        "TimeoutStopSec=30",
        "StateDirectoryMode=0700",
        "ReadWritePaths=-/etc/houvast/keys",
        "UMask=0077",
        "LimitCORE=0",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=",
        "ProtectSystem=strict",
        "ProtectHome=yes",
        "PrivateTmp=yes",
        "PrivateDevices=yes",
        "ProtectKernelTunables=yes",
        "ProtectKernelModules=yes",
        "ProtectControlGroups=yes",
        "ProtectProc=invisible",
        "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
        "RestrictNamespaces=yes",
        "LockPersonality=yes",
        "MemoryDenyWriteExecute=yes",
        "SystemCallArchitectures=native",
        "SystemCallFilter=@system-service",
        "SystemCallFilter=~@privileged @resources",
    ] {
        assert!(UNIT.lines().any(|found| found == line), "{line}");
    }
}

#[test]
fn systemd_finds_no_fault_in_the_unit() {
    // Where it does not exist the lines above are all that can be checked.
    if run::find_program("systemd-analyze").is_none() {
        return;
    }
    let folder = Folder::new("unit");
    let unit = folder.0.join("houvast.service");
    // A program that is there: the package is not installed where it is tested.
    fs::write(&unit, UNIT.replace("/usr/bin/houvast", "/bin/true")).unwrap();
    let done = Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(&unit).output().unwrap();
    let says = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success() && !says.contains("houvast.service:"), "{says}");
    // 0 is closed to everything, 10 open to everything; what serves pages and mails cannot come lower than this.
    let exposed = ["security", "--offline=yes", "--threshold=15", "--no-pager"];
    let done = Command::new("systemd-analyze").args(exposed).arg(&unit).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
}

#[test]
fn the_container_runs_as_nobody_special_and_keeps_keys_apart() {
    for wanted in ["USER houvast", "VOLUME [\"/var/lib/houvast\", \"/keys\"]", "HOUVAST_KEYS=/keys", "--locked"] {
        assert!(CONTAINER.contains(wanted), "{wanted}");
    }
}
