//! What the workplace must never notice: the life of one person with the own space, and what the prevention service does.
//! Another one in each world of a pair.

mod acts;
mod service;

use std::collections::BTreeMap;

use houvast_actions::adopt_plan::{Prepared, adopt_plan};
use houvast_actions::jobs::upkeep::keep_up;
use houvast_casework::case::Reason;
use houvast_casework::moment::MomentKind;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_made::PlanMade;
use houvast_casework::share::Item;

use super::draw::Draw;
use super::script;
use crate::world::*;
pub(crate) use acts::ACTS;

/// The kinds of life a world can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    NoAccount,
    AnotherReason,
    Cancer,
}

/// An address the person may choose instead of the one the employer knows.
const CHOSEN: &str = "ana.prive@elders.example";

/// One life.
pub(crate) struct Life<'a> {
    world: &'a World,
    pub(crate) draw: Draw,
    pub(crate) kind: Kind,
    /// The link of the letter, until it is used.
    link: Option<String>,
    absence: Option<Absence>,
    /// Signed in where there is an account.
    browser: Option<Browser>,
    mail: &'static str,
    /// A death was recorded: everything rests.
    pub(crate) rests: bool,
    /// The wish that was asked at work: taking it back would show there.
    asked: Option<String>,
    /// How often what was done, over the whole life.
    pub(crate) done: BTreeMap<&'static str, usize>,
}

impl<'a> Life<'a> {
    pub(crate) fn of(world: &'a World, seed: u64, which: &str) -> Self {
        let mut draw = Draw::of(seed, which);
        let kind = draw.pick(&[Kind::NoAccount, Kind::AnotherReason, Kind::Cancer, Kind::Cancer]);
        let mail = draw.pick(&[ANA.mail, ANA.mail, CHOSEN]);
        Self {
            world,
            draw,
            kind,
            link: None,
            absence: None,
            browser: None,
            mail,
            rests: false,
            asked: None,
            done: BTreeMap::new(),
        }
    }

    /// The absence is reported and a letter is on its way.
    pub(crate) async fn is_invited(&mut self, absence: &Absence) {
        if self.absence.is_none() {
            self.link = Some(self.world.link_for(ANA.mail).await);
            self.absence = Some(absence.clone());
        }
    }

    pub(crate) fn note(&mut self, what: &'static str) {
        *self.done.entry(what).or_default() += 1;
    }

    fn person(&self) -> Person {
        Person { mail: self.mail, ..ANA }
    }

    /// Opens the own space, where that is still possible; says whether there is one now.
    pub(crate) async fn open_own_space(&mut self) -> bool {
        if let Some(link) = self.link.take() {
            let mut browser = self.world.browser().on_network(77);
            browser.get(&link).await;
            let name = self.draw.pick(&["Ana", "A.", "Ana Vermeulen"]);
            let fields = [("name", name), ("mail", self.mail), ("password", PASSWORD)];
            let mut opened = browser.post(&link, &fields).await;
            if self.mail != ANA.mail {
                // Another address gets a mail first.
                assert_eq!(opened.code(), 200, "{}", opened.text());
                let letters = self.world.list_letters_to(self.mail).await.into_iter().rev();
                let mut links = letters.map(|letter| letter.link);
                // Where mails were asked for too often none comes; another day one does.
                let Some(confirmed) = links.find(|link| link.starts_with("/invitation/")) else {
                    self.link = Some(link);
                    return false;
                };
                opened = browser.post(&confirmed, &fields).await;
            }
            assert_eq!(opened.location(), "/start/done", "{}", opened.text());
            browser.follow(opened).await;
            self.browser = Some(browser);
            self.note("open the own space");
        }
        self.browser.is_some()
    }

    /// A new day: the session of the day before has ended.
    pub(crate) async fn begin_day(&mut self) {
        if self.browser.is_some() {
            self.browser = Some(self.world.signed_in(&self.person()).await.on_network(77));
        }
    }

    /// Does a few things, or none.
    pub(crate) async fn go_on(&mut self) {
        if self.absence.is_none() {
            return;
        }
        for _ in 0..self.draw.pick(&[0, 0, 0, 1, 1, 2, 3]) {
            if self.rests {
                self.read_and_leave().await;
            } else if self.browser.is_some() {
                self.act().await;
            } else if self.kind != Kind::NoAccount && self.draw.is_so(60) {
                self.open_own_space().await;
            } else {
                self.act_from_outside().await;
            }
        }
    }

    async fn act(&mut self) {
        match self.draw.below(40) {
            32 => self.ask_for_notes().await,
            0 | 1 => self.tell_reason().await,
            2..5 => self.add_moment().await,
            5 => self.press("/own/line", "/own/line/", "remove a moment").await,
            6..9 => self.check_in().await,
            9 => self.write_in_diary().await,
            10 => self.adopt_some_plan().await,
            11 => self.propose_and_adopt().await,
            12 | 13 => self.begin_share().await,
            14 => self.press("/own/shares", "/own/shares/", "end a share").await,
            15 => self.send("/own/changed", &[], "report a change").await,
            16 => self.send("/own/resume", &[], "resume").await,
            17 => self.change_settings().await,
            18 => self.stop_publishing().await,
            19 => self.set_up_factor().await,
            21 => self.fetch_calendar().await,
            20 if self.draw.is_so(25) => self.erase().await,
            22 | 23 => self.ask_and_name().await,
            24 => self.answer_follow_up().await,
            25 => self.fill_in_together().await,
            26 => self.make_papers().await,
            27 | 28 => self.wish().await,
            29 | 30 => self.ask_for_talk().await,
            34 | 35 => self.take_steps().await,
            36 | 37 => self.keep_pages().await,
            38 if self.draw.is_so(25) => self.close_account().await,
            _ => self.act_from_outside().await,
        }
    }

    /// What happens outside the own space: at the doors, and at the prevention service.
    async fn act_from_outside(&mut self) {
        match self.draw.below(19) {
            15 | 16 => self.service_coordinates().await,
            17 => self.service_is_away().await,
            13 | 14 => self.service_notes().await,
            12 => self.service_writes().await,
            0 => self.mistype_password().await,
            1 => self.ask_for_letters().await,
            2..5 => self.service_looks().await,
            5 => {
                keep_up(self.world.installation(), &self.world.path("roots")).await.unwrap();
                self.note("daily upkeep");
            }
            9 | 10 => self.service_talks().await,
            11 if self.draw.is_so(40) => self.death().await,
            _ => self.read_and_leave().await,
        }
    }

    /// Steps of the law in the own space: what is done, what is known, when partial work begins, mails about days.
    async fn take_steps(&mut self) {
        let steps = self.own().get("/own/steps").await;
        let links = steps.list_links("/own/steps/").into_iter();
        if let Some(step) = links.into_iter().find(|link| !link.ends_with("/map") && !link.ends_with("/mails")) {
            self.own().get(&step).await;
            let said = self.own().post(&step, &[("say", "not"), ("why", "Door de chemo.")]).await;
            assert!(said.code() < 500, "{step}");
            self.note("say something of a step");
        }
        self.own().get("/own/steps/map").await;
        let start = self.own().post("/own/partial-work", &[("start", "2027-02-08")]).await;
        assert!(start.code() < 500);
        let mails = self.draw.pick(&["neutral", "plain", "off"]);
        self.send("/own/steps/mails", &[("mails", mails)], "choose mails about days").await;
    }

    /// Pages of the library are kept in the own space, and taken out.
    async fn keep_pages(&mut self) {
        let topic = self.draw.pick(&["fatigue_at_work", "pacing"]);
        self.send("/own/collection", &[("act", "add"), ("topic", topic)], "keep a page").await;
        if self.draw.is_so(40) {
            self.send("/own/collection", &[("act", "clear")], "empty the folder").await;
        }
    }

    async fn close_account(&mut self) {
        let word = self.word_to_erase("/account/close").await;
        let closed = self.own().post("/account/close", &[("word", word)]).await;
        assert_eq!(closed.code(), 200, "{}", closed.text());
        self.browser = None;
        self.kind = Kind::NoAccount;
        self.note("close the account");
    }

    /// The word that the page asks for, in its language.
    async fn word_to_erase(&mut self, path: &str) -> &'static str {
        let page = self.own().get(path).await;
        match page.text().split("<html lang=\"").nth(1).unwrap().get(..2).unwrap() {
            "fr" => "effacer",
            "de" => "löschen",
            "en" => "erase",
            _ => "wissen",
        }
    }

    async fn ask_and_name(&mut self) {
        self.send("/own/talks/question", &[("words", "Mag ik later beginnen?")], "ask a question").await;
        let named = [("name", "Jan"), ("mail", "jan@elders.example")];
        self.send("/own/close-person", &named, "name a close person").await;
    }

    /// Wishes, puts wishes in order, takes one back: all of it in the own space alone.
    async fn wish(&mut self) {
        let adjustment = self.draw.pick(&["a05", "a31", "a32", "a45", "a70"]);
        self.send("/own/wishes", &[("adjustment", adjustment), ("priority", "needed")], "make a wish").await;
        let words = self.draw.pick(&["Geen telefoon na de chemo.", "Een plek waar het stil is."]);
        self.send("/own/wishes", &[("words", words), ("priority", "later")], "make a wish in own words").await;
        let page = self.own().get("/own/wishes").await;
        let links = page.list_links("/own/wishes/").into_iter();
        let asked = self.asked.clone().unwrap_or_default();
        let Some(last) = links.rev().find(|link| !link.contains("/new") && *link != asked) else { return };
        self.send(&last, &[("act", "up")], "put wishes in order").await;
        if self.draw.is_so(30) {
            self.send(&format!("{last}/withdraw"), &[], "take a wish back").await;
        }
    }

    async fn answer_follow_up(&mut self) {
        let address = self.absence.as_ref().unwrap().address.to_string();
        let answer = self.draw.pick(&["not_this_time", "none_any_more", "offer_again"]);
        self.send("/own/talks/follow-up", &[("absence", &address), ("answer", answer)], "answer follow-up").await;
        let mails = self.draw.pick(&["on", "off"]);
        self.send("/own/talks/mails", &[("mails", mails)], "choose mails about follow-up").await;
    }

    /// Asks for a talk; somebody of the service may answer, and the person agrees, asks for another moment or calls it off.
    async fn ask_for_talk(&mut self) {
        let address = self.absence.as_ref().unwrap().address.to_string();
        if !self.own().get("/own/talk").await.text().contains("name=\"ways\"") {
            return;
        }
        let employer = self.draw.pick(&["no", "yes"]);
        let words = self.draw.pick(&["", "Ik slaap slecht van de chemo."]);
        let way = self.draw.pick(&["phone", "video", "at_the_service"]);
        let asked =
            [("absence", &*address), ("ways", way), ("language", "fr"), ("employer", employer), ("words", words)];
        self.send("/own/talk", &asked, "ask for a talk").await;
        if self.draw.is_so(70) {
            let mut nele = self.world.signed_in(&NELE).await;
            nele.get("/care/work").await;
            let path = format!("/care/{address}/talk");
            nele.get(&path).await;
            nele.post(&path, &[("on", "2027-02-03"), ("at", "10:30"), ("way", way)]).await;
            self.note("a professional proposes a talk");
            let answer = self.draw.pick(&["accept", "accept", "other_moment"]);
            let said =
                [("absence", &*address), ("on", "2027-02-03"), ("at", "10:30"), ("way", way), ("answer", answer)];
            self.send("/own/talk/answer", &said, "answer a proposal").await;
            if self.draw.is_so(50) {
                nele.post(&format!("{path}/held"), &[]).await;
                self.note("a professional records the talk");
            }
        }
        if self.draw.is_so(30) {
            self.send("/own/talk/withdraw", &[("absence", &*address)], "take an ask back").await;
        }
    }

    /// Asks to read notes; whoever wrote them may hand them over.
    async fn ask_for_notes(&mut self) {
        self.service_notes().await;
        let address = self.absence.as_ref().unwrap().address.to_string();
        let page = self.own().get("/own/notes").await;
        let mut asked = [NOOR, NELE, PIET, LISE]
            .into_iter()
            .filter(|person| page.text().contains(&format!("value=\"{}\"", person.hat.name())));
        let Some(asked) = asked.next_back() else { return };
        let of = [("absence", &*address), ("of", asked.hat.name())];
        self.send("/own/notes", &of, "ask for notes").await;
        if self.draw.is_so(60) {
            let path = format!("/care/{address}/notes/hand-over");
            let mut browser = self.world.signed_in(&asked).await;
            browser.get("/care/work").await;
            let page = browser.get(&path).await;
            let version = page.hidden("version");
            let numbers = page.text().split("<fieldset id=\"note-").skip(1).map(|rest| rest.split('"').next().unwrap());
            let names: Vec<String> = numbers.map(|number| format!("note-{number}")).collect();
            let choice = self.draw.pick(&["hand_over", "working_note", "somebody_else"]);
            let mut fields = vec![("version", &*version)];
            fields.extend(names.iter().map(|name| (name.as_str(), choice)));
            assert_eq!(browser.post(&path, &fields).await.code(), 303);
            self.note("a professional hands notes over");
            self.own().get("/own/notes").await;
        } else {
            self.send("/own/notes/withdraw", &[("absence", &*address)], "take back an ask for notes").await;
        }
    }

    async fn fill_in_together(&mut self) {
        let page = self.own().get("/own/talks/together").await;
        if let Some(rest) = page.text().split("name=\"reader\" value=\"").nth(1) {
            let seat = rest.split('"').next().unwrap().to_owned();
            let fields = [("reader", &*seat), ("presence", "by_phone")];
            self.send("/own/talks/together", &fields, "fill in together").await;
        }
        self.send("/own/talks/together/end", &[], "be alone again").await;
    }

    fn own(&mut self) -> &mut Browser {
        self.browser.as_mut().unwrap()
    }

    /// Sends a form of the own space. What is refused changes nothing, and must not be noticed either.
    async fn send(&mut self, path: &str, fields: &[(&str, &str)], what: &'static str) {
        let answer = self.own().post(path, fields).await;
        assert!(answer.code() < 400 || answer.code() == 422, "{what}: {}", answer.code());
        self.note(what);
    }

    /// Presses the first button of a page that posts to an address that begins so.
    async fn press(&mut self, page: &str, beginning: &str, what: &'static str) {
        let shown = self.own().get(page).await;
        let mark = format!("action=\"{beginning}");
        if let Some(rest) = shown.text().split(&mark).nth(1) {
            let address = format!("{beginning}{}", rest.split('"').next().unwrap());
            self.send(&address, &[], what).await;
        }
    }

    async fn tell_reason(&mut self) {
        let reason = match self.kind {
            Kind::Cancer => self.draw.pick(&[Reason::Cancer, Reason::PerhapsCancer]),
            _ => self.draw.pick(&[Reason::SomethingElse, Reason::NotSaid]),
        };
        self.send("/own/reason", &[("reason", reason.name())], "tell the reason").await;
    }

    async fn add_moment(&mut self) {
        let kind = self.draw.pick(MomentKind::ALL).name();
        let day = self.draw.pick(&["2026-09-01", "2026-11-30", "2027-03-15"]);
        let words = self.draw.pick(&["", "bloedonderzoek", "chemo, tweede keer"]);
        self.send("/own/line", &[("kind", kind), ("on", day), ("words", words)], "add a moment").await;
    }

    async fn check_in(&mut self) {
        let fit = self.draw.pick(&["fits", "too_much", "can_do_more"]);
        if self.draw.is_so(50) {
            let fields = [("step", "fit"), ("plan_fit", fit), ("act", "finish")];
            self.send("/own/check-in", &fields, "check in with one answer").await;
            return;
        }
        self.send("/own/check-in", &[("step", "fit"), ("plan_fit", fit), ("act", "next")], "keep a draft").await;
        let pain = self.draw.pick(&["0", "4", "9"]);
        let questions = [("step", "questions"), ("nrs_pain", pain), ("nrs_fatigue", "7"), ("act", "next")];
        self.send("/own/check-in", &questions, "keep a draft").await;
        let last = [("step", "words"), ("words", "Een zware week."), ("act", "finish")];
        self.send("/own/check-in", &last, "check in").await;
    }

    async fn adopt_some_plan(&mut self) {
        let hours = script::hours(&mut self.draw);
        self.adopt(&hours).await;
        self.own().get("/own/publish").await;
        let address = self.absence.as_ref().unwrap().address.to_string();
        self.own().get(&format!("/own/publish/as-seen?absence={address}")).await;
        self.note("adopt a plan and look at it as the manager would");
    }

    async fn adopt(&self, hours: &HoursPlan) {
        let account = self.world.account_of(&self.person()).await;
        let made = PlanMade::of_hours(hours.clone());
        adopt_plan(self.world.installation(), account, hours.starts_on, &made, Prepared::Yes).await.unwrap();
    }

    async fn propose_and_adopt(&mut self) {
        let pace = self.draw.pick(&["slow", "usual", "fast"]);
        let wish = [("pace", pace), ("starts_on", "2027-01-04"), ("longest_day", "8"), ("contract", "38")];
        let days = ["monday", "tuesday", "thursday", "friday", "wednesday"].map(|day| ("days", day));
        let treated =
            [("treatment_on", "2027-01-12"), ("treatment_every", "3"), ("commute", "50"), ("b_when", "travel")];
        let more: &[(&str, &str)] = if self.draw.is_so(50) { &treated } else { &[] };
        let fields = [&wish[..], &days[..], more].concat();
        self.send("/own/plan/propose", &fields, "ask for a proposal").await;
        self.send("/own/plan", &[&fields[..], &[("prepared", "yes")]].concat(), "adopt a proposal").await;
        let change = self.draw.pick(&["plan_b", "plan_b_only", "hold", "step_back", "stay_level", "go_down", "plan_a"]);
        self.own().get(&format!("/own/plan/switch?to={change}")).await;
        self.send("/own/plan/switch", &[("to", change), ("prepared", "yes")], "change the plan that runs").await;
        for page in ["/own/plan", "/own/plan/level", "/own/plan/calendar", "/own/plan/compare", "/own/plan/hours.csv"] {
            assert_eq!(self.own().get(page).await.code(), 200, "{page}");
        }
    }

    async fn begin_share(&mut self) {
        let item = self.draw.pick(&[Item::Plan, Item::WorkAnswers, Item::Symptoms, Item::Line]);
        let account = self.world.account_of(&self.person()).await;
        let reader = self.draw.pick(&[NOOR, NOOR, LISE]);
        self.world.share(account, item, &reader).await;
        self.note("begin a share");
    }

    async fn change_settings(&mut self) {
        let language = self.draw.pick(&["nl", "fr", "de", "en"]);
        self.send("/own/settings", &[("language", language)], "choose a language").await;
        let rhythm = self.draw.pick(&["weekly", "two_weekly", "never"]);
        self.send("/own/rhythm", &[("rhythm", rhythm)], "choose a rhythm").await;
        self.send("/calm", &[("calm", "on")], "choose the calm view").await;
    }

    async fn stop_publishing(&mut self) {
        let address = self.absence.as_ref().unwrap().address.to_string();
        let answer = self.own().post("/own/publish/stop", &[("absence", &address)]).await;
        if answer.code() == 303 {
            self.note("stop publishing");
        }
    }

    async fn set_up_factor(&mut self) {
        let page = self.own().get("/second-factor").await;
        if !page.text().contains("class=\"secret\"") {
            return;
        }
        let code = code_of(&secret_on(&page), self.world.now());
        self.own().post("/second-factor", &[("code", &code)]).await;
        self.note("set up a second factor");
    }

    async fn fetch_calendar(&mut self) {
        let titles = self.draw.pick(&["neutral", "real"]);
        let made = self.own().post("/own/calendar", &[("titles", titles), ("begins", "")]).await;
        let shown = made.text().split("translate=\"no\"><li>").nth(1).unwrap();
        let path = shown.split('<').next().unwrap().split(browser::AT).nth(1).unwrap();
        // Calendars of everybody come from the same large companies.
        for _ in 0..self.draw.pick(&[0, 1, 2, 33]) {
            self.world.browser().on_network(1).get(path).await;
        }
        self.note("make and fetch a calendar");
        if self.draw.is_so(50) {
            self.send("/own/calendar/end", &[], "end a calendar").await;
            self.world.browser().on_network(1).get(path).await;
        }
    }

    async fn make_papers(&mut self) {
        self.own().get("/own/papers").await;
        let made = self.own().make_paper("/own/papers", &[("kind", "plan")]).await;
        if made.code() == 303 {
            self.note("make a paper of the plan");
        }
        let end = self.draw.pick(&["pdf", "json"]);
        assert_eq!(self.own().get(&format!("/own/export/{end}")).await.code(), 200);
        self.note("take a copy of everything");
    }

    async fn erase(&mut self) {
        let word = self.word_to_erase("/own/erase").await;
        let erased = self.own().post("/own/erase", &[("word", word)]).await;
        assert_eq!(erased.code(), 200, "{}", erased.text());
        self.browser = None;
        self.kind = Kind::NoAccount;
        self.note("erase everything");
    }

    async fn mistype_password(&mut self) {
        let mut browser = self.world.browser().on_network(77);
        browser.get("/sign-in").await;
        for _ in 0..self.draw.pick(&[0, 0, 1, 8]) {
            browser.post("/sign-in", &[("mail", self.mail), ("password", "een rustige winterdag")]).await;
        }
        browser.post("/sign-in", &[("mail", self.mail), ("password", PASSWORD)]).await;
        self.note("mistype the password");
    }

    async fn ask_for_letters(&mut self) {
        let mut browser = self.world.browser().on_network(77);
        for _ in 0..=self.draw.below(4) {
            browser.post("/start", &[("mail", self.mail)]).await;
            browser.post("/forgot", &[("mail", self.mail)]).await;
        }
        self.note("ask for letters");
    }

    async fn read_and_leave(&mut self) {
        let mut browser = self.browser.clone().unwrap_or_else(|| self.world.browser());
        let pages = ["/", "/help-now", "/own", "/own/who-looked", "/own/talk", "/own/line", "/own/shares/new"];
        for path in [self.draw.pick(&pages), self.draw.pick(&pages)] {
            browser.get(path).await;
        }
        if self.browser.is_some() && self.draw.is_so(50) {
            self.own().post("/sign-out", &[]).await;
            self.begin_day().await;
            self.note("sign out and in");
        }
        self.note("read and leave");
    }

    /// Asks for an adjustment at work, and perhaps for the same once more.
    pub(crate) async fn ask_at_work(&mut self, adjustment: &str, from: &str) {
        self.send("/own/wishes", &[("adjustment", adjustment), ("priority", "helps")], "make a wish").await;
        let page = self.own().get("/own/wishes").await;
        let links = page.list_links("/own/wishes/").into_iter();
        let wish = links.rev().find(|link| !link.contains("/new")).unwrap();
        self.own().get(&format!("{wish}/publish?from={from}")).await;
        let address = self.absence.as_ref().unwrap().address.to_string();
        for _ in 0..=self.draw.below(2) {
            let fields = [("absence", &*address), ("from", from)];
            self.send(&format!("{wish}/publish"), &fields, "ask for an adjustment at work").await;
        }
        self.asked = Some(wish);
    }

    /// A day, words, a monthly check and hours worked, with every page that shows them.
    async fn write_in_diary(&mut self) {
        let day = [("energy", "3"), ("sleep", "5"), ("load", "8"), ("words", "Moe, en toch gewandeld.")];
        self.send("/own/diary", &day, "note in the diary").await;
        self.send("/own/monthly", &[("balance", "4"), ("beyond", "once")], "answer the monthly check").await;
        self.send("/own/plan/worked", &[("whole", "7,5")], "record hours worked").await;
        for page in
            ["/own/trend", "/own/summary?weeks=8&with=energy&with=hours", "/own/summary/paper?weeks=4&with=load"]
        {
            assert_eq!(self.own().get(page).await.code(), 200, "{page}");
        }
    }

    /// Publishes these hours as agreed today, and perhaps the same hours once more.
    pub(crate) async fn publish(&mut self, hours: &HoursPlan) {
        self.adopt(hours).await;
        let address = self.absence.as_ref().unwrap().address.to_string();
        let home = script::home_days(hours);
        let mut fields: Vec<(&str, &str)> = home.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("absence", &address));
        for _ in 0..=self.draw.below(2) {
            let published = self.own().post("/own/publish", &fields).await;
            assert_eq!(published.location(), "/own/publish", "{}", published.text());
            self.note("publish");
        }
    }
}
