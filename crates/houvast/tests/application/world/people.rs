//! The people of a world, and how they come in.

use houvast_actions::doors::step_into::step_into;
use houvast_actions::doors::token::Token;
use houvast_casework::absence::{Country, Language};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, OrganisationId};
use houvast_storage::{Invitation, InvitationPurpose, Organisation};
use jiff::{SignedDuration, Timestamp, ToSpan};
use totp_rs::{Builder, Secret};

use super::{Absence, Answer, Browser, World, line_of_ana};

/// Somebody made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) name: &'static str,
    pub(crate) mail: &'static str,
    pub(crate) hat: Hat,
}

const fn person(name: &'static str, mail: &'static str, hat: Hat) -> Person {
    Person { name, mail, hat }
}

pub(crate) const ANA: Person = person("Ana Vermeulen", "ana@thuis.example", Hat::Employee);
pub(crate) const CARLA: Person = person("Carla Peeters", "carla@thuis.example", Hat::Employee);
pub(crate) const TOM: Person = person("Tom Claes", "tom@depers.example", Hat::Manager);
pub(crate) const ELS: Person = person("Els Jacobs", "els@depers.example", Hat::HumanResources);
pub(crate) const CAS: Person = person("Cas de Wit", "cas@depers.example", Hat::CaseManager);
/// Human resources of Ana's employer as a whole: hands in its list.
pub(crate) const HIL: Person = person("Hil Goris", "hil@depers.example", Hat::HumanResources);
/// The same at the other employer.
pub(crate) const HUGO: Person = person("Hugo Maes", "hugo@maes.example", Hat::HumanResources);
/// The administrator.
pub(crate) const ADA: Person = person("Ada Loket", "ada@vooruit.example", Hat::Administrator);
pub(crate) const MIA: Person = person("Mia Maes", "mia@maes.example", Hat::Manager);
pub(crate) const NOOR: Person = person("Noor Haddad", "noor@vooruit.example", Hat::OccupationalPhysician);
pub(crate) const NELE: Person = person("Nele Wouters", "nele@vooruit.example", Hat::Nurse);
pub(crate) const PIET: Person = person("Piet Smets", "piet@vooruit.example", Hat::Psychologist);
pub(crate) const LISE: Person = person("Lise Maas", "lise@vooruit.example", Hat::Coordinator);

/// Everybody of the prevention service.
pub(crate) const CARE: [Person; 4] = [NOOR, NELE, PIET, LISE];

/// The password everybody chooses who chooses one.
pub(crate) const PASSWORD: &str = "een rustige herfstdag";

/// Somebody who came in with a second factor.
pub(crate) struct CameIn {
    pub(crate) browser: Browser,
    /// The secret of the authenticator app, in letters.
    pub(crate) secret: String,
    /// The sheet of recovery codes.
    pub(crate) recovery: Vec<String>,
}

impl World {
    /// A browser in which somebody known has signed in with all factors.
    pub(crate) async fn signed_in(&self, person: &Person) -> Browser {
        let token = step_into(self.installation(), person.mail, person.hat).await.unwrap();
        let mut browser = self.browser();
        browser.keep_cookie("session", &token.to_string());
        browser.get("/help-now").await;
        browser
    }

    pub(crate) async fn account_of(&self, person: &Person) -> AccountId {
        self.store().find_account_by_email(person.mail).await.unwrap().unwrap().id
    }

    pub(crate) async fn case_of(&self, person: &Person) -> FileId {
        self.store().find_case_of(self.account_of(person).await).await.unwrap().unwrap()
    }

    /// The employer's own id in the place of a file, for a seat at it.
    pub(crate) async fn place_of(&self, employer: &str) -> FileId {
        let known = self.store().find_organisation_by_name(self.service.id, employer).await.unwrap();
        FileId(known.unwrap().id.0)
    }

    /// An employer without anybody absent.
    pub(crate) async fn add_employer(&self, name: &str) {
        let mut plan = self.store().plan();
        let mut chance = self.store().chance(&format!("organisation {name}"));
        let id = OrganisationId::new(self.now().as_millisecond(), &mut *chance);
        let (name, country) = (name.to_owned(), Country::Belgium);
        let employer = Organisation { id, service: self.service.id, name, country, mail_domains: Vec::new() };
        plan.add_organisation(&employer).unwrap();
        self.store().commit(plan).await.unwrap();
    }

    /// The newest absence of an employment.
    pub(crate) async fn absence_of(&self, employer: &str, personnel_number: &str) -> Absence {
        let store = self.store();
        let known = store.find_organisation_by_name(self.service.id, employer).await.unwrap().unwrap();
        let engagement = store.find_engagement_by_identity(known.id, personnel_number).await.unwrap().unwrap();
        let found = store.list_absences_of_engagement(engagement.id).await.unwrap().pop().unwrap();
        Absence { file: found.file, address: found.public_id }
    }

    /// Ana is absent, and nobody answered a letter yet.
    pub(crate) async fn ana_is_absent(&self) -> Absence {
        self.import(&line_of_ana()).await
    }

    /// Somebody accepts the invitation of the newest letter as a new person, without any second factor.
    pub(crate) async fn accept(&self, person: &Person) -> Browser {
        self.accept_with(person, &self.link_for(person.mail).await).await
    }

    pub(crate) async fn accept_with(&self, person: &Person, link: &str) -> Browser {
        let mut browser = self.browser();
        let page = browser.get(link).await;
        assert_eq!(page.code(), 200, "the invitation opens");
        let fields = [("name", person.name), ("mail", person.mail), ("password", PASSWORD)];
        let accepted = browser.post(link, &fields).await;
        assert_eq!(accepted.code(), 303, "{}", accepted.text());
        browser.follow(accepted).await;
        browser
    }

    /// Somebody at work or in care accepts an invitation and sets up the second factor.
    pub(crate) async fn come_in(&self, person: &Person) -> CameIn {
        let link = self.link_for(person.mail).await;
        self.come_in_with(person, &link).await
    }

    pub(crate) async fn come_in_with(&self, person: &Person, link: &str) -> CameIn {
        let browser = self.accept_with(person, link).await;
        self.set_up_factor(browser).await
    }

    /// Sets up the second factor on the real pages.
    pub(crate) async fn set_up_factor(&self, mut browser: Browser) -> CameIn {
        let page = browser.get("/second-factor").await;
        let secret = secret_on(&page);
        let codes = browser.post("/second-factor", &[("code", &code_of(&secret, self.now()))]).await;
        assert_eq!(codes.code(), 200, "{}", codes.text());
        let recovery: Vec<String> = codes.hidden("codes").split_whitespace().map(str::to_owned).collect();
        let sheet = recovery.join(" ");
        let kept = browser.post("/second-factor/codes", &[("kept", "yes"), ("codes", &sheet), ("next", "/home")]).await;
        assert_eq!(browser.follow(kept).await.code(), 200);
        CameIn { browser, secret, recovery }
    }

    /// Somebody signed in accepts one more invitation with one press.
    pub(crate) async fn accept_one_more(&self, browser: &mut Browser, link: &str) {
        browser.get(link).await;
        assert_eq!(browser.post(link, &[]).await.location(), "/home");
    }

    /// The link of an invitation to a seat on an absence; the product has no letter for every hat yet.
    pub(crate) async fn invite_to(&self, absence: &Absence, person: &Person) -> String {
        let purpose = InvitationPurpose::Seat(person.hat);
        format!("/invitation/{}", self.add_token(purpose, Some(absence.file), None, person.mail).await)
    }

    /// A token that works for fourteen days.
    pub(crate) async fn add_token(
        &self,
        purpose: InvitationPurpose,
        file: Option<FileId>,
        account: Option<AccountId>,
        mail: &str,
    ) -> String {
        let mut chance = self.store().chance(&format!("test token {purpose:?} {mail}"));
        let token = Token::new(&mut *chance);
        let now = self.now();
        let invitation = Invitation {
            id: FileId::new(now.as_millisecond(), &mut *chance),
            purpose,
            file,
            account,
            email: mail.to_owned(),
            language: Language::Dutch,
            country: Country::Belgium,
            expires_at: now + (14 * 24).hours(),
            used_at: None,
            replaces: None,
        };
        let mut plan = self.store().plan();
        plan.add_invitation(&token.0, &invitation).unwrap();
        self.store().commit(plan).await.unwrap();
        token.to_string()
    }

    /// Signs in with the password, and with a code of the app where there is one. The clock goes on half a minute: no
    /// code works twice.
    pub(crate) async fn sign_in(&self, person: &Person, secret: Option<&str>) -> Browser {
        let mut browser = self.browser();
        browser.get("/sign-in").await;
        let signed_in = browser.post("/sign-in", &[("mail", person.mail), ("password", PASSWORD)]).await;
        assert_eq!(signed_in.location(), "/home", "{}", signed_in.text());
        browser.follow(signed_in).await;
        if let Some(secret) = secret {
            self.advance(SignedDuration::from_secs(30));
            let entered = browser.post("/sign-in/code", &[("code", &code_of(secret, self.now()))]).await;
            assert_eq!(entered.location(), "/home", "{}", entered.text());
        }
        browser
    }
}

/// The secret as the page shows it for typing.
pub(crate) fn secret_on(page: &Answer) -> String {
    let letters = page.text().split("translate=\"no\">").nth(1).unwrap().split('<').next().unwrap();
    letters.split_whitespace().collect()
}

/// The six digits an authenticator app shows.
pub(crate) fn code_of(secret: &str, at: Timestamp) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let totp =
        Builder::new().with_secret(secret).with_account_name("app").with_issuer(Some("Houvast")).build().unwrap();
    totp.generate(at.as_second().unsigned_abs()).to_string()
}
