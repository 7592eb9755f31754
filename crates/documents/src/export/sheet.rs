//! The export on paper: first what a person looks for, then everything in the order in which it was recorded.

use houvast_casework::hat::Hat;
use houvast_casework::notes::WhyKept;
use houvast_casework::wish::Wished;
use houvast_language::{Catalogue, Speaker};
use houvast_library::Library;
use houvast_library::names::Language;
use jiff::Timestamp;
use serde_json::Value;

use super::{AbsencePart, EntryPart, Export, HandedOverPart};
use crate::adjustment::title_of;
use crate::papers::{foot, service_of};
use crate::sheet::{Block, Fact, Table};
use crate::{About, Sheet};

/// Fields that say nothing to a reader: names of things inside, and papers that lie beside this one.
const INSIDE: [&str; 4] = ["id", "absence", "content", "digest"];

impl Export {
    /// The sheet in the words of a reader.
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let day = t.day_of(self.made_at);
        let about = About {
            language: t.locale.language,
            title: t.say("papers-export-title"),
            service: service_of(&self.service, t),
            issued_on: day,
        };
        let parts = [
            self.about_you(t),
            self.line(t),
            self.plan(t),
            self.wishes(t),
            self.work_answers(t),
            self.symptoms(t),
            self.diary(t),
            self.absences.iter().flat_map(|absence| of_absence(absence, t)).collect(),
            self.shares(t),
            self.looks(t),
            self.entries(t),
        ];
        let under = vec![t.say_with("papers-made-on", &[("date", t.date_time(self.made_at).into())])];
        Sheet { about, under, blocks: parts.concat(), foot: foot(&self.service, day, t) }
    }

    // keys: own-reason-* check_in-rhythm-* papers-yes papers-no care-language-* doors-country-*
    fn about_you(&self, t: &Speaker) -> Vec<Block> {
        let yes_no = |is_so: bool| t.say(if is_so { "papers-yes" } else { "papers-no" });
        let (account, case) = (&self.account, &self.case);
        let country = if account.country == "nl" { "netherlands" } else { "belgium" };
        let how = if account.email.contains('@') { "papers-field-email" } else { "papers-field-sign_in_name" };
        let mut facts = vec![
            fact(t, "papers-field-name", account.name.clone()),
            fact(t, how, account.email.clone()),
            fact(t, "papers-field-language", t.named("care-language", account.language)),
            fact(t, "papers-field-country", t.named("doors-country", country)),
            fact(t, "papers-field-second_factor", yes_no(account.second_factor)),
        ];
        let mut add = |key: &str, value: Option<String>| facts.extend(value.map(|value| fact(t, key, value)));
        add("papers-field-opened", case.opened_at.map(|at| t.date_time(at)));
        add("papers-field-reason", case.reason.map(|reason| t.named("own-reason", reason.name())));
        add("papers-field-rhythm", case.rhythm.map(|rhythm| t.named("check_in-rhythm", rhythm.name())));
        add("papers-field-resting", case.resting_since.map(|at| t.date_time(at)));
        add("papers-field-question", case.question.clone());
        let close = self.close_person.as_ref();
        add("papers-field-close_person", close.map(|person| format!("{}, {}", person.name, person.email)));
        add("papers-field-calendar", self.calendar.as_ref().map(|calendar| t.date(calendar.made_on)));
        for unfinished in &self.unfinished {
            add("papers-field-unfinished", Some(leaves(&unfinished.typed, t).join(" · ")));
        }
        vec![Block::Heading(t.say("papers-export-you")), Block::Facts(facts)]
    }

    // keys: line-kind-*
    fn line(&self, t: &Speaker) -> Vec<Block> {
        let rows = self.case.moments.iter().map(|moment| {
            let until = moment.until.map(|until| format!(" – {}", t.short_date(until))).unwrap_or_default();
            let day = format!("{}{until}", t.short_date(moment.on));
            vec![day, t.named("line-kind", moment.kind.name()), moment.words.clone().unwrap_or_default()]
        });
        table(t, "papers-export-line", ["papers-field-day", "papers-field-what", "papers-field-words"], rows.collect())
    }

    fn plan(&self, t: &Speaker) -> Vec<Block> {
        let Some(plan) = &self.case.plan else { return Vec::new() };
        let steps = Block::Table(crate::papers::steps_of(plan, t));
        vec![Block::Heading(t.say("papers-kind-plan")), steps]
    }

    // keys: wishes-priority-*
    fn wishes(&self, t: &Speaker) -> Vec<Block> {
        let rows = self.case.wishes.iter().map(|wish| {
            let what = match &wish.what {
                Wished::Words(words) => words.clone(),
                Wished::Listed(listed) => title_of(*listed, t),
            };
            vec![what, t.named("wishes-priority", wish.priority.name())]
        });
        table(t, "wishes-title", ["papers-field-what", "wishes-priority"], rows.collect())
    }

    fn list_called<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a EntryPart, &'a Value)> {
        let named = self.entries.iter().filter(move |entry| entry.event["name"] == name);
        named.map(|entry| (entry, &entry.event["data"]))
    }

    // keys: check_in-fit-* check_in-recovered-*
    fn work_answers(&self, t: &Speaker) -> Vec<Block> {
        let rows = self.list_called("work_answered").map(|(entry, data)| {
            let say = |prefix, field: &str| data[field].as_str().map(|name| t.named(prefix, name)).unwrap_or_default();
            let worked = data["worked"].as_i64().map(|minutes| t.hours(minutes)).unwrap_or_default();
            let (fit, recovered) =
                (say("check_in-fit", "plan_fit"), say("check_in-recovered", "recovered_next_morning"));
            vec![t.date_time(entry.at), fit, recovered, worked]
        });
        let head = ["papers-field-when", "papers-field-fit", "papers-field-recovered", "papers-field-worked"];
        table(t, "papers-export-work_answers", head, rows.collect())
    }

    // keys: check_in-short-*
    fn symptoms(&self, t: &Speaker) -> Vec<Block> {
        let rows = self.list_called("symptoms_answered").map(|(entry, data)| {
            let answers = data.as_array().into_iter().flatten();
            let one = |answer: &Value| {
                let question = t.named("check_in-short", answer[0].as_str().unwrap_or_default());
                format!("{question} {}", answer[1])
            };
            vec![t.date_time(entry.at), answers.map(one).collect::<Vec<_>>().join(" · ")]
        });
        table(t, "papers-export-symptoms", ["papers-field-when", "papers-field-answers"], rows.collect())
    }

    fn diary(&self, t: &Speaker) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (entry, data) in self.list_called("noted") {
            blocks.push(Block::Subheading(t.date_time(entry.at)));
            blocks.push(Block::Paragraph(data["words"].as_str().unwrap_or_default().to_owned()));
        }
        if !blocks.is_empty() {
            blocks.insert(0, Block::Heading(t.say("diary-title")));
        }
        blocks.extend(self.days(t));
        blocks
    }

    // keys: diary-short-*
    fn days(&self, t: &Speaker) -> Vec<Block> {
        let rows = self.list_called("day_noted").map(|(_, data)| {
            let day = data["on"].as_str().and_then(|day| day.parse().ok()).map(|day| t.short_date(day));
            let one = |answer: &Value| {
                format!("{} {}", t.named("diary-short", answer[0].as_str().unwrap_or_default()), answer[1])
            };
            let answers: Vec<String> = data["answers"].as_array().into_iter().flatten().map(one).collect();
            vec![day.unwrap_or_default(), answers.join(" · ")]
        });
        table(t, "diary-days-title", ["papers-field-day", "papers-field-answers"], rows.collect())
    }

    // keys: share-item-* share-purpose-*
    fn shares(&self, t: &Speaker) -> Vec<Block> {
        let rows = self.shares.iter().map(|share| {
            let until = t.short_date(t.day_of(share.ended_at.unwrap_or(share.until)));
            let with = format!("{} ({})", share.reader, hat(share.hat, t));
            vec![t.named("share-item", share.item), with, t.named("share-purpose", share.purpose), until]
        });
        let head = ["papers-field-what", "papers-field-with", "papers-field-purpose", "papers-field-until"];
        table(t, "share-title", head, rows.collect())
    }

    // keys: looked-class-*
    fn looks(&self, t: &Speaker) -> Vec<Block> {
        let rows = self.looks.iter().map(|look| {
            let what: Vec<String> = look.classes.iter().map(|class| t.named("looked-class", class)).collect();
            vec![t.date_time(look.at), look.who.clone(), hat(look.hat, t), what.join(", ")]
        });
        let head = ["looked-when", "looked-who", "looked-hat", "looked-what"];
        table(t, "looked-title", head, rows.collect())
    }

    // keys: papers-event-*
    fn entries(&self, t: &Speaker) -> Vec<Block> {
        let rows = self.entries.iter().map(|entry| {
            let name = entry.event["name"].as_str().unwrap_or_default();
            let said = leaves(&entry.event["data"], t);
            let said = if name == "collection_kept" { titles_of(said, t) } else { said };
            vec![t.date_time(entry.at), event_name(name, t), said.join(" · ")]
        });
        let mut blocks = table(
            t,
            "papers-export-everything",
            ["papers-field-when", "papers-field-what", "papers-field-recorded"],
            rows.collect(),
        );
        if !blocks.is_empty() {
            blocks.insert(1, Block::Paragraph(t.say("papers-export-everything-what")));
        }
        blocks
    }
}

/// What an event is called; its name inside where nobody gave it words yet.
fn event_name(name: &str, t: &Speaker) -> String {
    let key = format!("papers-event-{name}");
    if Catalogue::embedded().has(t.locale, &key) { t.say(&key) } else { name.replace('_', " ") }
}

/// Pages of the library by their titles; the name of one that is not there any more.
fn titles_of(slugs: Vec<String>, t: &Speaker) -> Vec<String> {
    let language = Language::find_by_name(t.code()).unwrap_or(Language::Nl);
    let title = |slug: String| match Library::embedded().find(language, &slug) {
        Some(topic) => topic.about.title.clone(),
        None => slug,
    };
    slugs.into_iter().map(title).collect()
}

fn hat(name: &str, t: &Speaker) -> String {
    Hat::ALL.iter().find(|hat| hat.name() == name).map(|hat| t.hat(*hat)).unwrap_or_default()
}

fn fact(t: &Speaker, key: &str, value: String) -> Fact {
    Fact { name: t.say(key), value }
}

/// A heading and a table; nothing where there are no rows.
fn table<const N: usize>(t: &Speaker, title: &str, head: [&str; N], rows: Vec<Vec<String>>) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let head = head.map(|key| t.say(key)).to_vec();
    let table = Table { caption: t.say(title), head, rows, numbers: false };
    vec![Block::Heading(t.say(title)), Block::Table(table)]
}

// keys: register-standing-* papers-kind-*
fn of_absence(absence: &AbsencePart, t: &Speaker) -> Vec<Block> {
    let work = &absence.work;
    let mut facts = Vec::new();
    let mut add = |key: &str, value: Option<String>| facts.extend(value.map(|value| fact(t, key, value)));
    add("papers-field-name", work.report.as_ref().map(|report| report.name.clone()));
    add("papers-field-first_day", work.report.as_ref().map(|report| t.date(report.first_day)));
    add(
        "papers-field-expected_end",
        work.report.as_ref().and_then(|report| report.expected_end).map(|day| t.date(day)),
    );
    add("papers-field-ended_on", work.ended_on.map(|day| t.date(day)));
    let contract = work.report.as_ref().map(|report| t.hours(i64::from(report.contract_weekly.0)));
    add("papers-field-contract", contract);
    add("papers-field-email", absence.address.email.clone());
    add("papers-field-postal", absence.address.postal.clone());
    let title = t.say_with("papers-export-absence", &[("employer", (&absence.employer).into())]);
    let mut blocks = vec![Block::Heading(title), Block::Facts(facts)];
    if let Some(hours) = &work.hours {
        blocks.push(Block::Subheading(t.say_with("work-agreements-of", &[("date", t.date(hours.on).into())])));
        blocks.push(Block::Table(crate::papers::steps_of(&hours.what, t)));
    }
    if !absence.said.contact.is_empty() {
        blocks.push(Block::Subheading(t.named("papers-kind", "contact")));
        blocks.push(Block::facts(absence.said.contact.iter().cloned()));
    }
    if !absence.said.kept.is_empty() {
        blocks.push(Block::Subheading(t.say("papers-field-coordination")));
        blocks.push(Block::List(absence.said.kept.clone()));
    }
    let rows = work.adjustments.iter().map(|one| {
        let standing = t.named("register-standing", one.standing().name());
        vec![title_of(one.what, t), t.short_date(one.asked_on), standing]
    });
    let head = ["papers-field-what", "register-line-asked", "papers-field-state"];
    blocks.extend(table(t, "register-title", head, rows.collect()));
    blocks.extend(absence.notes.iter().flat_map(|handed| of_notes(handed, t)));
    blocks
}

// keys: notes-kept-*
fn of_notes(handed: &HandedOverPart, t: &Speaker) -> Vec<Block> {
    let given = [
        ("hat", hat(handed.discipline, t).into()),
        ("date", t.date(handed.on).into()),
        ("name", houvast_language::Value::from(&handed.by)),
    ];
    let mut blocks = vec![Block::Subheading(t.say_with("notes-given", &given))];
    for note in &handed.notes {
        let of = [("date", t.date(note.on).into()), ("name", houvast_language::Value::from(&note.by))];
        blocks.push(Block::Paragraph(format!("{}: {}", t.say_with("notes-of", &of), note.text)));
    }
    if handed.notes.is_empty() {
        blocks.push(Block::Paragraph(t.say("notes-given-nothing")));
    }
    for why in WhyKept::ALL {
        let n = handed.kept_back.iter().filter(|kept| **kept == why.name()).count();
        if n > 0 {
            blocks.push(Block::Paragraph(t.say_with(&format!("notes-kept-{}", why.name()), &[("n", n.into())])));
        }
    }
    blocks
}

/// Whether a text is the name of a seat, a share or a file inside: it says nothing to a reader, whatever its field.
fn is_id(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_hexdigit).count();
    digits == 32 && text.chars().all(|one| one.is_ascii_hexdigit() || one == '-')
}

/// Every word and number in some data, in order; instants on the reader's clock.
fn leaves(value: &Value, t: &Speaker) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(is_so) => vec![t.say(if *is_so { "papers-yes" } else { "papers-no" })],
        Value::Number(number) => vec![number.to_string()],
        Value::String(text) if is_id(text) => Vec::new(),
        Value::String(text) => {
            vec![text.parse::<Timestamp>().map_or_else(|_| text.clone(), |at| t.date_time(at))]
        }
        Value::Array(values) => values.iter().flat_map(|value| leaves(value, t)).collect(),
        Value::Object(fields) => {
            let said = fields.iter().filter(|(name, _)| !INSIDE.contains(&name.as_str()));
            said.flat_map(|(_, value)| leaves(value, t)).collect()
        }
    }
}
