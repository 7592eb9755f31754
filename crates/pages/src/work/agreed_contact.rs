//! The contact agreement as it is read: when, who, how, about what, and the next day.

use houvast_casework::absence::Agreed;
use houvast_casework::contact::{ContactAgreement, Rhythm, Topic};
use houvast_language::{Speaker, Value};
use jiff::civil::Date;

/// A line of the agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What the line is about.
    pub label: String,
    /// What was agreed.
    pub text: String,
}

/// A contact agreement, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedContact {
    /// "Agreements of 12 November 2026".
    pub of_day: String,
    /// The next day of contact, the rest until a day, or that the employee takes the first step.
    pub next: String,
    /// Line by line.
    pub lines: Vec<Line>,
}

// keys: contact-line-* contact-person-* contact-topic-* contact-channel-* contact-rhythm-* contact-rests-until contact-next
impl AgreedContact {
    /// The agreement seen on a day.
    #[must_use]
    pub fn of(agreed: &Agreed<ContactAgreement>, today: Date, t: &Speaker) -> Self {
        let what = &agreed.what;
        let names = |prefix: &str, names: Vec<&str>| -> String {
            names.iter().map(|name| t.named(prefix, name)).collect::<Vec<_>>().join(", ")
        };
        let off = Topic::ALL.iter().filter(|topic| !what.topics.contains(topic)).map(|topic| topic.name()).collect();
        let minutes = t.say_with("contact-minutes-n", &[("n", Value::from(i64::from(what.minutes)))]);
        let mut lines = vec![
            ("contact-line-when", when(what, t)),
            ("contact-line-length", minutes),
            ("contact-line-who", names("contact-person", what.people.iter().map(|person| person.name()).collect())),
            ("contact-line-how", t.named("contact-channel", what.channel.name())),
        ];
        if !what.topics.is_empty() {
            let on = what.topics.iter().map(|topic| topic.name()).collect();
            lines.push(("contact-line-topics-on", names("contact-topic", on)));
        }
        if what.topics.len() < Topic::ALL.len() {
            lines.push(("contact-line-topics-off", names("contact-topic", off)));
        }
        Self {
            of_day: t.say_with("work-agreements-of", &[("date", Value::from(t.date(agreed.on)))]),
            next: next_in_words(agreed, today, t),
            lines: lines.into_iter().map(|(key, text)| Line { label: t.say(key), text }).collect(),
        }
    }
}

fn when(what: &ContactAgreement, t: &Speaker) -> String {
    let rhythm = t.named("contact-rhythm", what.rhythm.name());
    match what.weekday.filter(|_| what.rhythm != Rhythm::OnRequest) {
        Some(day) => format!("{rhythm}, {}", t.weekday(day.weekday())),
        None => rhythm,
    }
}

fn next_in_words(agreed: &Agreed<ContactAgreement>, today: Date, t: &Speaker) -> String {
    let on = |key: &str, day: Date| t.say_with(key, &[("date", Value::from(t.date(day)))]);
    match agreed.what.pause_until.filter(|until| *until > today) {
        Some(until) => on("contact-rests-until", until),
        None => match agreed.what.find_next_day(agreed.on, today) {
            Some(day) => on("contact-next", day),
            None => t.say("contact-next-on-request"),
        },
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::contact::{Channel, Day, Person};
    use jiff::civil::date;

    use super::*;

    fn agreement(rhythm: Rhythm, weekday: Option<Day>) -> ContactAgreement {
        let people = vec![Person::Manager];
        ContactAgreement {
            rhythm,
            weekday,
            minutes: 15,
            people,
            channel: Channel::Phone,
            topics: vec![],
            pause_until: None,
        }
    }

    #[test]
    fn the_next_day_is_counted_from_the_agreement() {
        let check = |rhythm, day, today, expect| {
            assert_eq!(agreement(rhythm, day).find_next_day(date(2026, 11, 12), today), expect);
        };
        let thursday = Some(Day::Thursday);
        check(Rhythm::TwoWeekly, thursday, date(2026, 11, 12), Some(date(2026, 11, 12)));
        check(Rhythm::TwoWeekly, thursday, date(2026, 11, 13), Some(date(2026, 11, 26)));
        check(Rhythm::Weekly, Some(Day::Monday), date(2026, 11, 12), Some(date(2026, 11, 16)));
        check(Rhythm::FourWeekly, Some(Day::Monday), date(2026, 12, 14), Some(date(2026, 12, 14)));
        check(Rhythm::OnRequest, None, date(2026, 12, 14), None);
    }
}
