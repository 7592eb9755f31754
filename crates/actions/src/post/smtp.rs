//! Hands letters to the mail server.

use std::time::{Duration, UNIX_EPOCH};

use houvast_casework::ids::FileId;
use jiff::Timestamp;
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Mailbox, Message, MessageBuilder};
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::letter::Letter;

/// How the mail server is reached.
#[derive(Debug, Clone)]
pub struct PostOffice {
    transport: Option<AsyncSmtpTransport<Tokio1Executor>>,
    from: Mailbox,
    domain: String,
}

/// Why a mail server cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// Not `host:port`.
    #[error("`{0}` is not a mail server; write host:port")]
    NotAServer(String),
    /// Not an address.
    #[error("`{0}` is not a sender's address")]
    NotASender(String),
}

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// The server took it.
    Sent,
    /// The server will never take it.
    Refused,
    /// The server cannot be reached now; try again later.
    Later,
}

impl PostOffice {
    /// Without a server: letters stay in the outbox.
    ///
    /// # Errors
    /// [`PostError::NotASender`].
    pub fn closed(from: &str) -> Result<Self, PostError> {
        let mailbox: Mailbox = from.parse().map_err(|_| PostError::NotASender(from.to_owned()))?;
        let domain = mailbox.email.domain().to_owned();
        Ok(Self { transport: None, from: mailbox, domain })
    }

    /// A server at `host:port`. On loopback the line is plain; anywhere else it must be encrypted (STARTTLS).
    ///
    /// # Errors
    /// [`PostError`] says what to write instead.
    pub fn at(server: &str, from: &str) -> Result<Self, PostError> {
        let wrong = || PostError::NotAServer(server.to_owned());
        let (host, port) = server.rsplit_once(':').ok_or_else(wrong)?;
        let port: u16 = port.parse().map_err(|_| wrong())?;
        let loopback = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
        let tls =
            if loopback { Tls::None } else { Tls::Required(TlsParameters::new(host.to_owned()).map_err(|_| wrong())?) };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host).port(port).tls(tls).build();
        Ok(Self { transport: Some(transport), ..Self::closed(from)? })
    }

    /// Hands one letter over. `id` makes its Message-ID, so that a letter sent twice is recognised as one.
    pub async fn send(&self, letter: &Letter, id: FileId, now: Timestamp) -> Delivery {
        let Some(transport) = &self.transport else { return Delivery::Later };
        let Some(message) = self.message(letter, id, now) else { return Delivery::Refused };
        match transport.send(message).await {
            Ok(_) => Delivery::Sent,
            Err(error) if error.is_permanent() => Delivery::Refused,
            Err(error) => {
                // What a server answers may repeat the address; its number does not.
                let reason = error.status().map_or_else(|| error.to_string(), |code| format!("it answered {code}"));
                tracing::warn!(reason, "the mail server did not take a letter; it stays in the outbox");
                Delivery::Later
            }
        }
    }

    fn message(&self, letter: &Letter, id: FileId, now: Timestamp) -> Option<Message> {
        let worded = letter.word();
        let to: Mailbox = letter.to.parse().ok()?;
        let date = UNIX_EPOCH + Duration::from_millis(u64::try_from(now.as_millisecond()).ok()?);
        let builder: MessageBuilder = Message::builder().from(self.from.clone()).to(to).subject(worded.subject);
        let builder = builder.date(date).message_id(Some(format!("<{id}@{}>", self.domain)));
        builder.header(ContentType::TEXT_PLAIN).header(ContentTransferEncoding::QuotedPrintable).body(worded.body).ok()
    }
}
