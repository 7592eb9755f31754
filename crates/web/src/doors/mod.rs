//! Doors: signing in and out, invitations, starting alone, passwords, the second factor, choosing a hat.

pub mod close_account;
pub mod close_person;
pub mod code;
pub mod forgot;
pub mod hats;
pub mod invitation;
pub mod second_factor;
pub mod sign_in;
pub mod start_alone;
pub mod way_back;

use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use houvast_actions::doors::DoorError;
use houvast_actions::doors::password::WeakPassword;
use houvast_actions::doors::session::HOURS;
use houvast_actions::doors::token::Token;
use houvast_language::Speaker;
use houvast_pages::doors::{too_long, too_short};
use houvast_pages::form::Faults;
use houvast_pages::frame::Frame;

use crate::app::{App, CookieReach};
use crate::problem::Problem;
use crate::visitor::SESSION_COOKIE;

/// Gives the browser the token of a session.
pub(crate) fn keep_session(app: &App, token: &Token, mut response: Response) -> Response {
    let secure = if app.cookies == CookieReach::TlsOnly { "; Secure" } else { "" };
    let seconds = HOURS * 3600;
    let cookie = format!("{SESSION_COOKIE}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// Takes the token of a session from the browser.
pub(crate) fn drop_session(mut response: Response) -> Response {
    let cookie = format!("{SESSION_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// What is wrong with a mail address as typed; none where it can be one.
pub(crate) fn fault_of_mail(t: &Speaker, mail: &str) -> Option<String> {
    if mail.is_empty() {
        return Some(t.say("doors-mail-missing"));
    }
    let plausible = houvast_actions::doors::is_plausible_mail(mail);
    (!plausible).then(|| t.say("doors-mail-invalid"))
}

/// What is wrong with what somebody signs in with: an address or a sign-in name.
pub(crate) fn fault_of_name(t: &Speaker, typed: &str, missing: &str) -> Option<String> {
    if typed.is_empty() {
        return Some(t.say(missing));
    }
    let plausible =
        houvast_actions::doors::is_plausible_mail(typed) || houvast_actions::doors::way_back::is_plausible_name(typed);
    (!plausible).then(|| t.say("doors-sign-in-who-invalid"))
}

/// Puts what a door refused beside the field that mends it; what no field can mend is a problem.
pub(crate) fn add_fault(faults: &mut Faults, frame: &Frame, error: DoorError) -> Result<(), Problem> {
    match error {
        DoorError::NoName => faults.add("name", frame.t.say("doors-name-missing")),
        DoorError::WeakPassword(WeakPassword::TooShort) => faults.add("password", too_short(frame)),
        DoorError::WeakPassword(WeakPassword::TooLong) => faults.add("password", too_long(frame)),
        DoorError::WeakPassword(WeakPassword::TooEasy) => {
            faults.add("password", frame.t.say("doors-choose-too-easy"));
        }
        DoorError::OtherAddress => faults.add("mail", frame.t.say("doors-mail-other")),
        DoorError::Known => faults.add("mail", frame.t.say("doors-mail-known")),
        other => return Err(other.into()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use houvast_actions::doors::password;

    #[test]
    fn pages_and_rule_agree_on_the_length_of_a_password() {
        assert_eq!(usize::from(houvast_pages::doors::LEAST), password::LEAST);
        assert_eq!(usize::from(houvast_pages::doors::MOST), password::MOST);
    }
}
