//! Who asks: the language, the session if there is one, and the seat it acts in. One seat at a time, named on every page.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::doors::hats::{self, Missing};
use houvast_actions::doors::session::{self, SignedIn};
use houvast_actions::doors::token::Token;
use houvast_actions::installation::Trouble;
use houvast_actions::post::letter::locale_of;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::AccountId;
use houvast_language::{Locale, Speaker};
use houvast_pages::frame::Frame;
use houvast_pages::own::navigation::in_own_space;
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::language::{Spoken, find_cookie};
use crate::problem::Problem;

/// The cookie that carries a session's token.
pub const SESSION_COOKIE: &str = "session";

/// Whoever asks, known or not.
#[derive(Clone)]
pub struct Visitor {
    /// In which language.
    pub spoken: Spoken,
    /// Who, where somebody is signed in.
    pub signed_in: Option<SignedIn>,
    calm: bool,
    may_change_hat: bool,
    /// Follows the cookie, whether or not its session still lasts: forms of a page are checked against the same cookie.
    csrf: String,
}

impl Visitor {
    /// Who asks with these headers.
    pub(crate) async fn of(app: &App, parts: &Parts) -> Result<Self, Trouble> {
        let mut visitor = Self::unknown(parts);
        if let Some(token) = token_of(&parts.headers) {
            visitor.signed_in = session::find_signed_in(&app.installation, &token).await?;
        }
        if let Some(SignedIn { account, .. }) = &visitor.signed_in {
            // Words follow the account; another language may be asked for in the address or kept in the cookie.
            let own = locale_of(account.language, account.country);
            let language = visitor.spoken.chosen.unwrap_or(own.language);
            visitor.spoken.speaker = Speaker::new(Locale { language, country: own.country });
        }
        Ok(visitor)
    }

    /// Somebody of whom nothing is known but the language.
    pub(crate) fn unknown(parts: &Parts) -> Self {
        let calm = find_cookie(&parts.headers, "calm") == Some("on");
        let csrf = csrf_of(&parts.headers).unwrap_or_default();
        Self { spoken: Spoken::of(parts), signed_in: None, calm, may_change_hat: false, csrf }
    }

    /// The frame of a page.
    #[must_use]
    pub fn frame(&self) -> Frame {
        let mut frame = Frame::open(self.spoken.speaker, &self.spoken.path);
        frame.calm = self.calm;
        frame.may_change_hat = self.may_change_hat;
        frame.signed_in = self.signed_in.is_some();
        frame.csrf.clone_from(&self.csrf);
        frame
    }

    /// Whom the words are for.
    #[must_use]
    pub fn t(&self) -> Speaker {
        self.spoken.speaker
    }
}

fn token_of(headers: &HeaderMap) -> Option<Token> {
    find_cookie(headers, SESSION_COOKIE)?.parse().ok()
}

/// What forms of this browser's session must carry; none where it has no session.
pub(crate) fn csrf_of(headers: &HeaderMap) -> Option<String> {
    token_of(headers).map(|token| token.csrf())
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        Ok(Self::of(app, parts).await?)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Spoken {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

/// Somebody signed in, in whatever hat, perhaps before the second factor.
pub struct AtTheDoor {
    /// Who asks.
    pub visitor: Visitor,
    /// Who.
    pub signed_in: SignedIn,
}

impl FromRequestParts<App> for AtTheDoor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let visitor = Visitor::of(app, parts).await.map_err(|trouble| Problem::from(trouble).into_response())?;
        match visitor.signed_in.clone() {
            Some(signed_in) => Ok(Self { visitor, signed_in }),
            None => Err(sign_in_first(parts)),
        }
    }
}

/// Where somebody goes who is not signed in: a page asked for waits behind the door, a form that was sent is told so.
fn sign_in_first(parts: &Parts) -> Response {
    if parts.method == Method::GET {
        let wanted = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        return Redirect::to(&format!("/sign-in?next={}", escaped(wanted))).into_response();
    }
    Problem(ProblemKind::SignedOut).into_response()
}

/// A path inside a query.
pub(crate) fn escaped(path: &str) -> String {
    path.replace('%', "%25").replace('&', "%26").replace('#', "%23").replace('+', "%2B")
}

/// Somebody signed in with all the factors the account has, in whatever hat, or in none any more.
pub struct WithAllFactors {
    /// Who asks.
    pub visitor: Visitor,
    /// Who.
    pub signed_in: SignedIn,
}

impl FromRequestParts<App> for WithAllFactors {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let AtTheDoor { visitor, signed_in } = AtTheDoor::from_request_parts(parts, app).await?;
        if hats::missing(&signed_in) == Missing::Code {
            let wanted = escaped(parts.uri.path_and_query().map_or("/", |path| path.as_str()));
            return Err(Redirect::to(&format!("/sign-in/code?next={wanted}")).into_response());
        }
        Ok(Self { visitor, signed_in })
    }
}

/// Checks that the session wears a hat of a side, with all the factors that hat needs; leads to where that is mended.
async fn seated(parts: &mut Parts, app: &App, side: Side) -> Result<(Visitor, SignedIn), Response> {
    let AtTheDoor { mut visitor, signed_in } = AtTheDoor::from_request_parts(parts, app).await?;
    let problem = |trouble: Trouble| Problem::from(trouble).into_response();
    let wanted = escaped(parts.uri.path_and_query().map_or("/", |path| path.as_str()));
    match hats::missing(&signed_in) {
        Missing::Code => return Err(Redirect::to(&format!("/sign-in/code?next={wanted}")).into_response()),
        Missing::SetUp => return Err(Redirect::to("/second-factor").into_response()),
        Missing::Nothing => {}
    }
    let hats = hats::list_hats(&app.installation, signed_in.account.id).await.map_err(problem)?;
    visitor.may_change_hat = hats.len() > 1;
    // A session outlives the last seat of its hat: then there is nothing here any more.
    if signed_in.session.hat.side() == side && hats.contains(&signed_in.session.hat) {
        // Death stops everything: the own space rests, whatever is asked for.
        let rests =
            side == Side::Own && app.installation.find_death_of(signed_in.account.id).await.map_err(problem)?.is_some();
        if rests {
            return Err(Problem(ProblemKind::AtRest).into_response());
        }
        return Ok((visitor, signed_in));
    }
    if parts.method == Method::GET && hats.iter().any(|hat| hat.side() == side) {
        return Err(Redirect::to(&format!("/hats?next={wanted}")).into_response());
    }
    // A space one has no hat for looks like one that does not exist.
    Err(Problem(ProblemKind::NotFound).into_response())
}

macro_rules! spaces {
    ($($(#[$doc:meta])* $space:ident, $side:expr;)*) => { $(
        $(#[$doc])*
        pub struct $space {
            /// Who asks.
            pub visitor: Visitor,
            /// Who.
            pub signed_in: SignedIn,
        }

        impl FromRequestParts<App> for $space {
            type Rejection = Response;

            async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
                let (visitor, signed_in) = seated(parts, app, $side).await?;
                Ok(Self { visitor, signed_in })
            }
        }

        impl $space {
            /// Whose words are spoken.
            #[must_use]
            pub fn t(&self) -> Speaker {
                self.visitor.t()
            }

            /// Whose seat it is.
            #[must_use]
            pub fn account(&self) -> AccountId {
                self.signed_in.account.id
            }

            /// The hat that is worn.
            #[must_use]
            pub fn hat(&self) -> Hat {
                self.signed_in.session.hat
            }
        }
    )* };
}

spaces! {
    /// The person in the own space.
    InOwnSpace, Side::Own;
    /// Somebody at the workplace.
    AtWork, Side::Work;
    /// Somebody of the prevention service.
    InCare, Side::Care;
    /// The administrator at the desk.
    AtDesk, Side::Desk;
}

impl AtDesk {
    /// The frame of a page of the desk: names the hat and the service.
    #[must_use]
    pub fn frame(&self, service: &str) -> Frame {
        self.visitor.frame().at_desk(self.hat(), service)
    }
}

impl InOwnSpace {
    /// The frame of a page of the own space.
    #[must_use]
    pub fn frame(&self) -> Frame {
        in_own_space(self.visitor.frame())
    }
}

impl AtWork {
    /// The frame of a page at work: names the hat and the employer.
    #[must_use]
    pub fn frame(&self, employer: &str) -> Frame {
        self.visitor.frame().at_work(self.hat(), employer)
    }
}

impl InCare {
    /// The frame of a page of the care circle: names the hat and the service.
    #[must_use]
    pub fn frame(&self, service: &str) -> Frame {
        self.visitor.frame().in_care(self.hat(), service)
    }
}
