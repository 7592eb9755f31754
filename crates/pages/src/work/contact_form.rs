//! The contact agreement as somebody fills it in: raw text kept until it can be read.

use houvast_casework::contact::{Channel, ContactAgreement, Day, NotAnAgreement, Person, Rhythm, Topic};
use jiff::civil::Date;

use crate::form::FieldFault;

/// What was filled in, as it was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContactForm {
    /// A name of [`Rhythm`].
    pub rhythm: String,
    /// A name of [`Day`], or empty.
    pub weekday: String,
    /// 5 to 60.
    pub minutes: String,
    /// Names of [`Person`].
    pub people: Vec<String>,
    /// A name of [`Channel`].
    pub channel: String,
    /// Names of [`Topic`].
    pub topics: Vec<String>,
    /// A date, or empty.
    pub pause_until: String,
    /// The day of the agreement.
    pub agreed_on: String,
}

impl ContactForm {
    /// A form for a first agreement: only the day is filled in.
    #[must_use]
    pub fn blank(today: Date) -> Self {
        Self { agreed_on: today.to_string(), ..Self::default() }
    }

    /// A form that starts from what holds now; the day of the new agreement is today.
    #[must_use]
    pub fn of(agreement: &ContactAgreement, today: Date) -> Self {
        Self {
            rhythm: agreement.rhythm.name().to_owned(),
            weekday: agreement.weekday.map(|day| day.name().to_owned()).unwrap_or_default(),
            minutes: agreement.minutes.to_string(),
            people: agreement.people.iter().map(|person| person.name().to_owned()).collect(),
            channel: agreement.channel.name().to_owned(),
            topics: agreement.topics.iter().map(|topic| topic.name().to_owned()).collect(),
            pause_until: agreement.pause_until.map(|day| day.to_string()).unwrap_or_default(),
            agreed_on: today.to_string(),
        }
    }

    /// What a browser sent. Fields that do not belong to the form are left aside.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            let value = value.trim().to_owned();
            match name.as_str() {
                "rhythm" => form.rhythm = value,
                "weekday" => form.weekday = value,
                "minutes" => form.minutes = value,
                "people" => form.people.push(value),
                "channel" => form.channel = value,
                "topics" => form.topics.push(value),
                "pause_until" => form.pause_until = value,
                "agreed_on" => form.agreed_on = value,
                _ => {}
            }
        }
        form
    }

    /// The agreement and its day.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended, in the order of the form.
    pub fn read(&self, today: Date) -> Result<(ContactAgreement, Date), Vec<FieldFault>> {
        let mut faults = Vec::new();
        let mut fault = |field: &str, key| faults.push(FieldFault::of(field, key));
        let rhythm = Rhythm::find_by_name(&self.rhythm);
        if rhythm.is_none() {
            fault("rhythm", "contact-error-rhythm");
        }
        let weekday = Day::find_by_name(&self.weekday).filter(|_| rhythm != Some(Rhythm::OnRequest));
        if weekday.is_none() && rhythm.is_some_and(|rhythm| rhythm != Rhythm::OnRequest) {
            fault("weekday", "contact-error-weekday");
        }
        let minutes = self.minutes.parse::<u8>().ok().filter(|minutes| (5..=60).contains(minutes));
        if minutes.is_none() {
            fault("minutes", "contact-error-minutes");
        }
        let people = chosen(Person::ALL, Person::name, &self.people);
        if people.is_empty() {
            fault("people", "contact-error-people");
        }
        let channel = Channel::find_by_name(&self.channel);
        if channel.is_none() {
            fault("channel", "contact-error-channel");
        }
        let pause_until = read_pause(&self.pause_until).map_err(|key| fault("pause_until", key)).unwrap_or_default();
        let agreed_on = read_agreed_on(&self.agreed_on, today).map_err(|key| fault("agreed_on", key)).ok();
        let topics = chosen(Topic::ALL, Topic::name, &self.topics);
        match (rhythm, minutes, channel, agreed_on) {
            (Some(rhythm), Some(minutes), Some(channel), Some(agreed_on)) if faults.is_empty() => {
                let agreement = ContactAgreement { rhythm, weekday, minutes, people, channel, topics, pause_until };
                let agreement = agreement.check().map_err(|error| vec![fault_of(error)])?;
                Ok((agreement, agreed_on))
            }
            _ => Err(faults),
        }
    }
}

/// The members of a closed list that were ticked, in the list's own order.
fn chosen<T: Copy>(all: &[T], name: fn(T) -> &'static str, ticked: &[String]) -> Vec<T> {
    all.iter().copied().filter(|choice| ticked.iter().any(|ticked| ticked == name(*choice))).collect()
}

fn fault_of(error: NotAnAgreement) -> FieldFault {
    match error {
        NotAnAgreement::Nobody => FieldFault::of("people", "contact-error-people"),
        NotAnAgreement::Length => FieldFault::of("minutes", "contact-error-minutes"),
        NotAnAgreement::NoDay => FieldFault::of("weekday", "contact-error-weekday"),
    }
}

fn read_pause(text: &str) -> Result<Option<Date>, &'static str> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| "contact-error-pause")
}

/// The day of an agreement: a date, not after today.
pub(super) fn read_agreed_on(text: &str, today: Date) -> Result<Date, &'static str> {
    let day: Date = text.parse().map_err(|_| "contact-error-agreed-on")?;
    if day > today { Err("contact-error-agreed-on-later") } else { Ok(day) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 24);

    fn pairs(changed: &[(&str, &str)]) -> Vec<(String, String)> {
        let full = [
            ("rhythm", "two_weekly"),
            ("weekday", "thursday"),
            ("minutes", "15"),
            ("people", "manager"),
            ("channel", "phone"),
            ("topics", "team_news"),
            ("topics", "papers"),
            ("pause_until", ""),
            ("agreed_on", "2026-11-12"),
        ];
        let kept = full.iter().filter(|(name, _)| !changed.iter().any(|(changed, _)| changed == name));
        kept.chain(changed).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn choices_become_an_agreement() {
        let (agreement, agreed_on) = ContactForm::from_pairs(&pairs(&[])).read(TODAY).unwrap();
        assert_eq!(agreement.topics, [Topic::TeamNews, Topic::Papers]);
        assert_eq!(agreed_on, date(2026, 11, 12));
        assert_eq!(ContactForm::of(&agreement, TODAY).read(TODAY).unwrap().0, agreement);
    }

    #[test]
    fn each_field_that_is_to_be_mended_is_named() {
        let check = |changed: &[(&str, &str)], expect: &[&str]| {
            let faults = ContactForm::from_pairs(&pairs(changed)).read(TODAY).unwrap_err();
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), expect, "{changed:?}");
        };
        check(&[("rhythm", "daily")], &["rhythm"]);
        check(&[("weekday", "")], &["weekday"]);
        check(&[("minutes", "61")], &["minutes"]);
        check(&[("minutes", "")], &["minutes"]);
        check(&[("people", "physician")], &["people"]);
        check(&[("channel", "")], &["channel"]);
        check(&[("pause_until", "soon")], &["pause_until"]);
        check(&[("agreed_on", "2026-11-25")], &["agreed_on"]);
        check(&[("minutes", "4"), ("agreed_on", "")], &["minutes", "agreed_on"]);
    }

    #[test]
    fn contact_on_request_has_no_fixed_day() {
        let form = ContactForm::from_pairs(&pairs(&[("rhythm", "on_request")]));
        assert_eq!(form.read(TODAY).unwrap().0.weekday, None);
    }

    #[test]
    fn an_empty_form_names_every_field_that_is_needed() {
        assert_eq!(ContactForm::blank(TODAY).read(TODAY).unwrap_err().len(), 4);
    }
}
