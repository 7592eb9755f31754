//! What stands around every page: names, links, language, the seat one acts in.

use houvast_casework::hat::Hat;
use houvast_language::{Speaker, Value};

/// A link of the navigation.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it goes.
    pub href: String,
    /// What it says.
    pub text: String,
    /// Whether this is the page one is on.
    pub here: bool,
}

/// What stands around every page.
#[derive(Clone)]
pub struct Frame {
    /// Speaks the reader's language.
    pub t: Speaker,
    /// Path and query of this page, to come back to in another language.
    pub path: String,
    /// The navigation.
    pub links: Vec<Link>,
    /// "You are here as … for …": the seat, named on every page one is signed in to.
    pub seat: Option<String>,
    /// Guards forms against other sites. Empty where nobody is signed in.
    pub csrf: String,
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// Whether this account has another hat to change to.
    pub may_change_hat: bool,
    /// Whether the page belongs to the own space: then the footer offers to pause and to talk to somebody.
    pub own_space: bool,
    /// Where a reader of the open library is told whom to ask, in the reader's country; none elsewhere.
    pub ask: Option<String>,
    /// Fewer elements, larger type, no motion.
    pub calm: bool,
}

impl Frame {
    /// A frame for a page without a seat.
    #[must_use]
    pub fn open(t: Speaker, path: &str) -> Self {
        Self {
            t,
            path: path.to_owned(),
            links: Vec::new(),
            seat: None,
            csrf: String::new(),
            signed_in: false,
            may_change_hat: false,
            own_space: false,
            ask: None,
            calm: false,
        }
    }

    /// At work: the way back to the list, and in which hat one is there for which employer.
    #[must_use]
    pub fn at_work(self, hat: Hat, employer: &str) -> Self {
        let title = self.t.say("work-list-title");
        self.in_seat(hat, employer).with_list("/work", title)
    }

    /// In the care circle: the worklist, the way back to the list, and in which hat one is there for which service.
    #[must_use]
    pub fn in_care(self, hat: Hat, service: &str) -> Self {
        let (worklist, caseload) = (self.t.say("worklist-title"), self.t.say("care-list-title"));
        self.in_seat(hat, service).with_list("/care/work", worklist).and_list("/care", caseload)
    }

    /// At the desk: the staff, the employers' lists and the law, and in which hat one is there for which service.
    #[must_use]
    pub fn at_desk(self, hat: Hat, service: &str) -> Self {
        let [staff, list, law] = ["desk-title", "list-title", "compare-packs-title"].map(|key| self.t.say(key));
        let desk = self.in_seat(hat, service).with_list("/desk", staff);
        desk.and_list("/desk/import", list).and_list("/desk/packs", law)
    }

    /// Beside the list of absences, the page on which the employer's list is handed in.
    #[must_use]
    pub fn with_import(self) -> Self {
        let title = self.t.say("list-title");
        self.and_list("/work/import", title)
    }

    fn and_list(mut self, href: &str, text: String) -> Self {
        let here = self.path.split('?').next() == Some(href);
        self.links.push(Link { href: href.to_owned(), text, here });
        self
    }

    fn in_seat(mut self, hat: Hat, place: &str) -> Self {
        let args = [("hat", Value::from(self.t.hat(hat))), ("name", Value::from(place))];
        self.seat = Some(self.t.say_with("frame-here-as", &args));
        self
    }

    fn with_list(mut self, href: &str, text: String) -> Self {
        let here = self.path.split('?').next() == Some(href);
        self.links = vec![Link { href: href.to_owned(), text, here }];
        self
    }

    /// The address of an asset with its version in it, so that it may be cached for good.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        crate::assets::address(name)
    }

    /// Languages with their own names.
    #[must_use]
    pub fn languages(&self) -> [(&'static str, &'static str); 4] {
        [("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English")]
    }

    /// This page in another language.
    #[must_use]
    pub fn in_language(&self, code: &str) -> String {
        let (path, query) = self.path.split_once('?').unwrap_or((&self.path, ""));
        let kept = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang="));
        let pairs: Vec<&str> = kept.collect();
        let joint = if pairs.is_empty() { String::new() } else { format!("{}&", pairs.join("&")) };
        format!("{path}?{joint}lang={code}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_names_hat_and_place_and_the_list_is_one_press_away() {
        let frame = |path| Frame::open(Speaker::default(), path).at_work(Hat::Manager, "Drukkerij De Pers");
        assert!(frame("/work?q=a").seat.is_some_and(|seat| seat.contains("Drukkerij De Pers")));
        assert!(frame("/work?q=a").links[0].here && !frame("/work/abc").links[0].here);
    }

    #[test]
    fn another_language_keeps_the_rest_of_the_address() {
        let frame = Frame::open(Speaker::default(), "/care?q=a&lang=fr&sort=name");
        assert_eq!(frame.in_language("de"), "/care?q=a&sort=name&lang=de");
        assert_eq!(Frame::open(Speaker::default(), "/").in_language("de"), "/?lang=de");
    }
}
