//! Details of a working life in the form of a wish: times, lessons, long shifts, a second job, working for oneself. All of it
//! may stay closed.

use houvast_casework::contact::Day;
use houvast_casework::hours::Minutes;
use houvast_casework::plan_details::{Details, Lesson, LongDays, NotDetails, SecondJob};
use houvast_language::Speaker;
use jiff::civil::Time;

use super::plan_wish::WishForm;
use crate::form::FieldFault;

/// The fields of lessons, Monday to Sunday.
pub const LESSONS: [&str; 7] =
    ["lessons-0", "lessons-1", "lessons-2", "lessons-3", "lessons-4", "lessons-5", "lessons-6"];
/// How many long days in a row one can choose.
pub const LONG_DAYS: std::ops::RangeInclusive<u8> = 1..=6;

/// Every field that opens the folded part when something stands in it.
pub const FIELDS: [&str; 13] = [
    "begins",
    "ends",
    "lessons-0",
    "lessons-1",
    "lessons-2",
    "lessons-3",
    "lessons-4",
    "lessons-5",
    "lessons-6",
    "long_from",
    "second_days",
    "second_hours",
    "self_employed",
];

/// A time of day as people write it: `8:30`, `08:30`, `8.30`, `8u30`, `8h`, `8`.
#[must_use]
pub fn parse_clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once([':', '.', 'u', 'U', 'h', 'H']).unwrap_or((text.trim(), ""));
    let minute = if minute.trim().is_empty() { 0 } else { minute.trim().parse().ok()? };
    Time::new(hour.trim().parse().ok()?, minute, 0, 0).ok()
}

/// A time of day as fields take it.
#[must_use]
pub fn say_clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn parse_lessons(text: &str) -> Option<Vec<Lesson>> {
    let lessons = text.split([';', ',']).map(str::trim).filter(|one| !one.is_empty());
    let lesson = |one: &str| {
        let (from, until) = one.split_once(['-', '–'])?;
        Some(Lesson { from: parse_clock(from)?, until: parse_clock(until)? })
    };
    lessons.map(lesson).collect()
}

/// What stands in the form of details that were given before.
#[must_use]
pub fn list_fields(details: &Details, t: &Speaker) -> Vec<(String, String)> {
    let hours = |minutes: Minutes| t.bare_hours(i64::from(minutes.0));
    let mut fields = Vec::new();
    let mut add = |field: &str, value: String| fields.push((field.to_owned(), value));
    if let Some(begins) = details.begins {
        add("begins", say_clock(begins));
    }
    if let Some(ends) = details.ends {
        add("ends", say_clock(ends));
    }
    for (field, lessons) in LESSONS.iter().zip(&details.lessons).filter(|(_, lessons)| !lessons.is_empty()) {
        let said = |lesson: &Lesson| format!("{}-{}", say_clock(lesson.from), say_clock(lesson.until));
        add(field, lessons.iter().map(said).collect::<Vec<_>>().join("; "));
    }
    if let Some(long) = details.long_days {
        add("long_from", hours(long.from));
        add("long_most", long.most.to_string());
    }
    if let Some(job) = details.second_job {
        Day::ALL.iter().zip(job.days).filter(|(_, is_there)| *is_there).for_each(|(day, _)| {
            add("second_days", day.name().to_owned());
        });
        add("second_hours", hours(job.contract));
    }
    if details.self_employed {
        add("self_employed", "yes".to_owned());
    }
    fields
}

/// The details of a form; what cannot be read is named, and left out.
#[must_use]
pub fn read_details(form: &WishForm) -> (Details, Vec<FieldFault>) {
    let mut faults = Vec::new();
    let mut time = |field: &'static str| match form.text(field) {
        "" => None,
        typed => {
            let time = parse_clock(typed);
            if time.is_none() {
                faults.push(FieldFault::of(field, "plan-fault-clock"));
            }
            time
        }
    };
    let (begins, ends) = (time("begins"), time("ends"));
    let mut lessons: [Vec<Lesson>; 7] = Default::default();
    for (of_day, field) in lessons.iter_mut().zip(LESSONS) {
        match parse_lessons(form.text(field)) {
            Some(read) => *of_day = read,
            None => faults.push(FieldFault::of(field, "plan-fault-lessons")),
        }
    }
    let long_days = match form.text("long_from") {
        "" => None,
        typed => {
            let most = form.text("long_most").parse().ok().filter(|most| LONG_DAYS.contains(most));
            let long = Minutes::parse_hours(typed).ok().zip(most).map(|(from, most)| LongDays { from, most });
            if long.is_none() {
                faults.push(FieldFault::of("long_from", "plan-fault-long"));
            }
            long
        }
    };
    let second_job = match read_second_job(form) {
        Ok(job) => job,
        Err(fault) => {
            faults.push(fault);
            None
        }
    };
    let self_employed = form.text("self_employed") == "yes";
    (Details { begins, ends, lessons, long_days, second_job, self_employed }, faults)
}

/// Days and hours of a second job; none where neither was given.
fn read_second_job(form: &WishForm) -> Result<Option<SecondJob>, FieldFault> {
    let mut days = [false; 7];
    for (is_there, day) in days.iter_mut().zip(Day::ALL) {
        *is_there = form.has("second_days", day.name());
    }
    let typed = form.text("second_hours");
    if typed.is_empty() && !days.contains(&true) {
        return Ok(None);
    }
    let contract = Minutes::parse_hours(typed).map_err(|_| FieldFault::of("second_hours", "plan-fault-second"))?;
    Ok(Some(SecondJob { days, contract }))
}

/// The field to mend, and how.
#[must_use]
pub fn fault_of_details(fault: NotDetails) -> FieldFault {
    match fault {
        NotDetails::Day => FieldFault::of("begins", "plan-fault-day"),
        NotDetails::Lessons(weekday) => FieldFault::of(LESSONS[weekday % 7], "plan-fault-lessons"),
        NotDetails::LongDays => FieldFault::of("long_from", "plan-fault-long"),
        NotDetails::SecondJob => FieldFault::of("second_hours", "plan-fault-second"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    fn form(of: &[(&str, &str)]) -> WishForm {
        WishForm(of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for typed in ["8:30", "08:30", "8.30", "8u30", " 8h30 "] {
            assert_eq!(parse_clock(typed), Some(time(8, 30, 0, 0)), "{typed}");
        }
        assert_eq!(parse_clock("8"), Some(time(8, 0, 0, 0)));
        for typed in ["", "25:00", "8:75", "half negen", "-1"] {
            assert_eq!(parse_clock(typed), None, "{typed}");
        }
    }

    #[test]
    fn details_fill_their_own_form() {
        let all = [
            ("begins", "09:00"),
            ("ends", "17:00"),
            ("lessons-1", "08:30-10:10; 10:30-12:10"),
            ("long_from", "8"),
            ("long_most", "2"),
            ("second_days", "friday"),
            ("second_hours", "8"),
            ("self_employed", "yes"),
        ];
        let (details, faults) = read_details(&form(&all));
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(details.lessons[1].len(), 2);
        let again = WishForm(list_fields(&details, &Speaker::default()));
        assert_eq!(read_details(&again), (details, Vec::new()));
        assert_eq!(read_details(&form(&[])), (Details::default(), Vec::new()));
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        for (field, typed) in [
            ("begins", "vroeg"),
            ("ends", "laat"),
            ("lessons-3", "de hele dag"),
            ("lessons-6", "9-10-11"),
            ("long_from", "lang"),
            ("second_hours", "veel"),
            ("second_days", "friday"),
        ] {
            let (_, faults) = read_details(&form(&[(field, typed)]));
            let expect = if field == "second_days" { "second_hours" } else { field };
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), [expect]);
        }
    }
}
