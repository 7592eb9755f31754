//! The container file against the tree: no image is built where this runs, so that what it names must be there is all that
//! can be checked of it, and it is checked everywhere.

use super::tree::{Finding, Tree};

const FILE: &str = "packaging/Containerfile";
const IGNORE: &str = ".dockerignore";
const SETTINGS: &str = "packaging/houvast.toml";
/// What must never come into an image: made files, the history, and a demonstration with its keys.
const KEPT_OUT: [&str; 3] = ["target", ".git", ".demo"];
const KNOWN: [&str; 11] =
    ["FROM", "WORKDIR", "COPY", "RUN", "USER", "VOLUME", "ENV", "EXPOSE", "STOPSIGNAL", "ENTRYPOINT", "CMD"];

/// An instruction with its first line.
struct Instruction {
    line: usize,
    verb: String,
    words: Vec<String>,
}

/// Refuses a container file that names what is not there.
pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let Some(text) = tree.files.get(FILE) else { return vec![Finding::of_file(FILE, "is not there")] };
    let instructions = read(text);
    let mut findings = Vec::new();
    for instruction in &instructions {
        let says = fault_of(instruction, &instructions, tree);
        findings.extend(says.map(|says| Finding { path: FILE.to_owned(), line: instruction.line, says }));
    }
    let settings = tree.files.get(SETTINGS).map_or("", String::as_str);
    for (at, line) in text.lines().enumerate() {
        let names = line.split(|sign: char| !(sign.is_ascii_uppercase() || sign == '_'));
        for name in names.filter(|name| name.starts_with("HOUVAST_") && !settings.contains(&format!("{name}."))) {
            let says = format!("`{name}` is no setting of {SETTINGS}");
            findings.push(Finding { path: FILE.to_owned(), line: at + 1, says });
        }
    }
    let ignored = tree.files.get(IGNORE).map_or("", String::as_str);
    for kept_out in KEPT_OUT.into_iter().filter(|name| !ignored.lines().any(|line| line == *name)) {
        findings.push(Finding::of_file(IGNORE, format!("`{kept_out}` would come into the image")));
    }
    findings
}

/// Instructions over several lines are one; remarks are none.
fn read(text: &str) -> Vec<Instruction> {
    let mut instructions: Vec<Instruction> = Vec::new();
    let mut goes_on = false;
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with('#')) {
        let words = line.split([' ', '=', '"', '[', ']', ',']).filter(|word| !word.is_empty());
        let mut words: Vec<String> = words.map(str::to_owned).collect();
        let continues = words.pop_if(|last| *last == "\\").is_some();
        match instructions.last_mut().filter(|_| goes_on) {
            Some(open) => open.words.append(&mut words),
            None if words.is_empty() => {}
            None => instructions.push(Instruction { line: at + 1, verb: words.remove(0), words }),
        }
        goes_on = continues;
    }
    instructions
}

fn fault_of(instruction: &Instruction, all: &[Instruction], tree: &Tree) -> Option<String> {
    let words: Vec<&str> = instruction.words.iter().map(String::as_str).collect();
    let of = |verb: &'static str| all.iter().filter(move |other| other.verb == verb);
    let says = |verb: &'static str, word: &str| of(verb).any(|other| other.words.iter().any(|said| said == word));
    match (instruction.verb.as_str(), words.as_slice()) {
        ("FROM", [image, ..]) => fault_of_image(image, all, tree),
        ("COPY", ["--from", stage, from, _]) => {
            let folder = of("WORKDIR").next().and_then(|folder| folder.words.first())?;
            let built = from.strip_prefix(&format!("{folder}/target/release/")).unwrap_or_default();
            let is_built = says("FROM", stage) && says("RUN", built);
            (!is_built).then(|| format!("`{from}` is not what `{stage}` builds"))
        }
        ("COPY", [from @ .., _]) => {
            let missing = from.iter().find(|from| **from != "." && !tree.has(from))?;
            Some(format!("`{missing}` does not exist"))
        }
        ("USER", [user]) => (!says("RUN", user)).then(|| format!("nobody makes the user `{user}`")),
        ("VOLUME", folders) => {
            let missing = folders.iter().find(|folder| !says("RUN", folder))?;
            Some(format!("nobody makes `{missing}`"))
        }
        ("ENTRYPOINT", [program]) => (!says("COPY", program)).then(|| format!("nobody copies `{program}`")),
        (verb, _) if KNOWN.contains(&verb) => None,
        (verb, _) => Some(format!("`{verb}` is not known here")),
    }
}

/// Images are named exactly; the compiler is the one of the workspace, and every stage stands on the same Debian.
fn fault_of_image(image: &str, all: &[Instruction], tree: &Tree) -> Option<String> {
    let Some((name, tag)) = image.rsplit_once(':') else { return Some(format!("`{image}` names no release")) };
    let tags = all.iter().filter(|other| other.verb == "FROM").filter_map(|other| other.words.first());
    let debians: Vec<&str> = tags.filter_map(|image| debian_of(image)).collect();
    if debian_of(image).is_none_or(|debian| debians.iter().any(|other| *other != debian)) {
        return Some(format!("`{image}` is not on the Debian of the other stage"));
    }
    let workspace = tree.files.get("Cargo.toml").map_or("", String::as_str);
    let wanted = workspace.lines().find_map(|line| line.strip_prefix("rust-version = \"")?.strip_suffix('"'));
    let is_other = name.ends_with("/rust") && wanted.is_none_or(|wanted| !tag.starts_with(&format!("{wanted}-")));
    is_other.then(|| format!("`{image}` is not the `rust-version` of the workspace"))
}

fn debian_of(image: &str) -> Option<&'static str> {
    ["bookworm", "trixie"].into_iter().find(|debian| image.contains(debian))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTAINER: &str = include_str!("../../../packaging/Containerfile");

    fn found(container: &str, ignored: &str) -> Vec<String> {
        let settings = include_str!("../../../packaging/houvast.toml");
        let workspace = include_str!("../../../Cargo.toml");
        let files = [(FILE, container), (IGNORE, ignored), (SETTINGS, settings), ("Cargo.toml", workspace)];
        check(&Tree::of(&files)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_the_container_file_names_is_there() {
        assert_eq!(found(CONTAINER, "target\n.git\n.demo"), Vec::<String>::new());
    }

    #[test]
    fn what_is_not_there_is_found_with_its_line() {
        for (right, wrong, says) in [
            ("COPY . .", "COPY crates/gone .", "`crates/gone` does not exist"),
            ("release/houvast /", "release/other /", "is not what `build` builds"),
            ("USER houvast", "USER somebody", "nobody makes the user `somebody`"),
            ("\"/keys\"", "\"/secrets\"", "nobody makes `/secrets`"),
            ("HOUVAST_KEYS", "HOUVAST_KEY", "`HOUVAST_KEY` is no setting"),
            ("debian:bookworm-slim", "debian:trixie-slim", "not on the Debian of the other stage"),
            ("rust:1.95", "rust:1.90", "is not the `rust-version`"),
            ("[\"/usr/bin/houvast\"]", "[\"/bin/houvast\"]", "nobody copies `/bin/houvast`"),
            ("STOPSIGNAL", "STOPSINGAL", "`STOPSINGAL` is not known"),
        ] {
            assert!(CONTAINER.contains(right), "{right}");
            let findings = found(&CONTAINER.replace(right, wrong), "target\n.git\n.demo");
            assert!(findings.iter().any(|finding| finding.contains(says)), "{wrong}: {findings:?}");
        }
        assert!(found(CONTAINER, "target\n.git")[0].contains("`.demo` would come into the image"));
    }
}
