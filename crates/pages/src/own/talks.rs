//! Talks and advice: what professionals planned and advised, the follow-up on offer, and the person's own question.

use askama::Template;
use houvast_casework::consult::Appointment;
use houvast_casework::consult::{Condition, FilledIn, FunctionalAdvice, Presence, Review, TalkWay, Together, Workable};
use houvast_casework::follow_up::FollowUp;
use houvast_casework::hat::Hat;
use houvast_language::Value;
use jiff::Timestamp;
use jiff::civil::{Date, date, time};

use super::navigation::in_own_space;
use super::specimen;
use crate::care::advice::{list_advice, say_appointment};
use crate::frame::Frame;

/// A professional who planned or advised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The name.
    pub name: String,
    /// The hat.
    pub hat: Hat,
}

/// Advice that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advised {
    /// Who advised.
    pub who: Who,
    /// When.
    pub day: Date,
    /// What.
    pub advice: FunctionalAdvice,
    /// Its number in addresses.
    pub number: i64,
}

/// A talk that is offered after the restart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The address of the absence.
    pub address: String,
    /// The employer.
    pub employer: String,
    /// The day work restarted.
    pub restarted_on: Date,
    /// Which moment; none where all was declined.
    pub moment: Option<FollowUp>,
}

/// `/own/talks`
#[derive(Template)]
#[template(path = "own/talks.html")]
pub struct TalksPage {
    /// What stands around it.
    pub frame: Frame,
    /// Planned talks, soonest first.
    pub appointments: Vec<(Who, Appointment)>,
    /// Advice, newest first.
    pub advice: Vec<Advised>,
    /// At which employer who coordinates, and the deputy.
    pub coordination: Vec<(String, Who, Option<Who>)>,
    /// What is offered.
    pub offered: Vec<Offered>,
    /// Whether a mail goes out when something is offered.
    pub mails: bool,
    /// Whether the person has a mail address at all.
    pub has_mail: bool,
    /// The question for the next talk.
    pub question: Option<String>,
    /// What was filled in together, newest first.
    pub together: Vec<(Timestamp, Together)>,
}

// keys: talks-presence-*, talks-filled-in-*
impl TalksPage {
    fn say_who(&self, who: &Who) -> String {
        format!("{}, {}", who.name, self.frame.t.hat(who.hat))
    }

    fn say_appointment(&self, appointment: &Appointment) -> String {
        say_appointment(&self.frame.t, appointment)
    }

    fn list_advice(&self, advice: &FunctionalAdvice) -> Vec<String> {
        list_advice(&self.frame.t, advice)
    }

    fn say_coordination(&self, employer: &str, who: &Who, deputy: Option<&Who>) -> String {
        let t = &self.frame.t;
        let args = [("employer", Value::from(employer)), ("who", self.say_who(who).into())];
        let named = t.say_with("coordination-own", &args);
        match deputy {
            Some(deputy) => {
                let deputy = t.say_with("coordination-own-deputy", &[("who", self.say_who(deputy).into())]);
                format!("{named} {deputy}")
            }
            None => named,
        }
    }

    fn say_date(&self, day: &Date) -> String {
        self.frame.t.date(*day)
    }

    fn say_offer(&self, offered: &Offered) -> String {
        say_offer(&self.frame.t, offered)
    }

    fn say_together(&self, at: &Timestamp, together: &Together) -> String {
        let t = &self.frame.t;
        let args = [
            ("date", Value::from(t.date(t.day_of(*at)))),
            ("what", t.named("talks-filled-in", together.what.name()).into()),
            ("name", Value::from(&together.name)),
            ("hat", t.hat(together.hat).into()),
            ("presence", t.named("talks-presence", together.presence.name()).into()),
        ];
        t.say_with("talks-together-line", &args)
    }

    /// Everything there.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let who = Who { name: "Noor Haddad".to_owned(), hat: Hat::OccupationalPhysician };
        let advice = FunctionalAdvice::new(Workable::AsAgreed, vec![Condition::QuietPlace], Review::FourWeeks);
        let offered = |moment| Offered {
            address: "a".to_owned(),
            employer: "Bakkerij Linde".to_owned(),
            restarted_on: date(2026, 11, 2),
            moment,
        };
        let together = Together {
            what: FilledIn::CheckIn,
            name: "Nele Wouters".to_owned(),
            hat: Hat::Nurse,
            presence: Presence::ByPhone,
        };
        let appointment = Appointment { on: date(2027, 1, 12), at: time(10, 30, 0, 0), way: TalkWay::Phone };
        Self {
            frame: in_own_space(frame),
            appointments: vec![(who.clone(), appointment)],
            advice: vec![Advised { who: who.clone(), day: specimen::today(), advice, number: 1 }],
            coordination: vec![
                ("Bakkerij Linde".to_owned(), who_coordinates(), Some(who.clone())),
                ("Drukkerij Zon".to_owned(), who_coordinates(), None),
            ],
            mails: true,
            has_mail: true,
            offered: vec![offered(Some(FollowUp::Weeks(4))), offered(None)],
            question: Some("Mag ik later beginnen?".to_owned()),
            together: vec![(specimen::now(), together)],
        }
    }

    /// Nothing yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self {
            frame: in_own_space(frame),
            appointments: Vec::new(),
            advice: Vec::new(),
            coordination: Vec::new(),
            offered: Vec::new(),
            mails: false,
            has_mail: false,
            question: None,
            together: Vec::new(),
        }
    }
}

fn who_coordinates() -> Who {
    Who { name: "Lise Maas".to_owned(), hat: Hat::Coordinator }
}

/// "You restarted at … on …. It is about four weeks since."
#[must_use]
pub fn say_offer(t: &houvast_language::Speaker, offered: &Offered) -> String {
    let (key, number) = match offered.moment {
        Some(FollowUp::Weeks(weeks)) => ("talks-offer-weeks", weeks),
        Some(FollowUp::Months(months)) => ("talks-offer-months", months),
        None => ("talks-offer-declined", 0),
    };
    let args = [
        ("n", Value::from(number)),
        ("employer", Value::from(&offered.employer)),
        ("date", t.date(offered.restarted_on).into()),
    ];
    t.say_with(key, &args)
}
