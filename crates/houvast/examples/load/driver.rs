//! The load generator: plain sockets that stay open, one task each, all on one thread. As fast as the server answers
//! (closed loop), or at a steady pace (open loop, timed from the moment a request was due, so that a server that stands
//! still is seen to).

use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::machine::Cpu;

/// A request as its bytes, for any number of people and pages.
pub(crate) type Requests = Rc<Vec<Vec<u8>>>;

/// Where requests go.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) name: &'static str,
    pub(crate) port: u16,
    pub(crate) requests: Requests,
    /// The processes that answer.
    pub(crate) processes: Vec<u32>,
}

/// What came of a run.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outcome {
    pub(crate) per_second: f64,
    pub(crate) answered: usize,
    pub(crate) failed: usize,
    pub(crate) p50_ms: f64,
    pub(crate) p99_ms: f64,
    /// Of one core, while the run lasted.
    pub(crate) generator_cpu: f64,
    pub(crate) server_cpu: f64,
    pub(crate) bytes: usize,
}

pub(crate) fn get(path: &str, cookie: &str) -> Vec<u8> {
    let cookie = if cookie.is_empty() { String::new() } else { format!("cookie: session={cookie}\r\n") };
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{cookie}\r\n").into_bytes()
}

pub(crate) fn post(path: &str, cookie: &str, form: &str) -> Vec<u8> {
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: session={cookie}\r\ncontent-length: {}\r\n\
         content-type: application/x-www-form-urlencoded\r\n\r\n",
        form.len()
    );
    [head.as_bytes(), form.as_bytes()].concat()
}

/// One connection, opened again where the server closes it.
struct Connection {
    port: u16,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

/// An answer: its status and its body.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Connection {
    fn to(port: u16) -> Self {
        Self { port, stream: None, buffer: Vec::with_capacity(64 * 1024) }
    }

    async fn ask(&mut self, request: &[u8]) -> std::io::Result<(u16, usize)> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect(("127.0.0.1", self.port)).await?;
                stream.set_nodelay(true)?;
                stream
            }
        };
        stream.write_all(request).await?;
        self.buffer.clear();
        let (head, length) = loop {
            if stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                break (end + 4, length_of(&self.buffer[..end]));
            }
        };
        let closes = length.is_none() || has_header(&self.buffer[..head], "connection: close");
        let whole = head + length.unwrap_or(0);
        while length.is_some() && self.buffer.len() < whole {
            if stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
        }
        if length.is_none() {
            stream.read_to_end(&mut self.buffer).await?;
        }
        if !closes {
            self.stream = Some(stream);
        }
        let status = self.buffer.get(9..12).and_then(|digits| std::str::from_utf8(digits).ok());
        Ok((status.and_then(|digits| digits.parse().ok()).unwrap_or(0), head))
    }
}

fn find(text: &[u8], sought: &[u8]) -> Option<usize> {
    text.windows(sought.len()).position(|part| part == sought)
}

fn has_header(head: &[u8], line: &str) -> bool {
    String::from_utf8_lossy(head).to_lowercase().contains(line)
}

fn length_of(head: &[u8]) -> Option<usize> {
    let head = String::from_utf8_lossy(head).to_lowercase();
    let line = head.lines().find_map(|line| line.strip_prefix("content-length:"))?;
    line.trim().parse().ok()
}

/// Asks once.
pub(crate) async fn ask(port: u16, request: &[u8]) -> std::io::Result<Answer> {
    let mut connection = Connection::to(port);
    let (status, head) = connection.ask(request).await?;
    Ok(Answer { status, body: connection.buffer.split_off(head) })
}

/// How requests are paced.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Pace {
    /// The next one as soon as one is answered.
    Closed,
    /// So many a second over all connections.
    PerSecond(f64),
}

/// Runs for a while.
pub(crate) async fn run(target: &Target, connections: usize, seconds: f64, pace: Pace) -> Outcome {
    let local = tokio::task::LocalSet::new();
    let (begun, own, theirs) = (Instant::now(), Cpu::own(), Cpu::of(&target.processes));
    let end = begun + Duration::from_secs_f64(seconds);
    let mut tasks = Vec::with_capacity(connections);
    for number in 0..connections {
        let target = target.clone();
        let lane = Lane { number, connections, begun, end, pace };
        tasks.push(local.spawn_local(async move { lane.drive(&target).await }));
    }
    let (mut times, mut failed, mut bytes) = (Vec::new(), 0, 0);
    local
        .run_until(async {
            for task in tasks {
                let lane = task.await.expect("a connection's task ends");
                times.extend(lane.0);
                failed += lane.1;
                bytes += lane.2;
            }
        })
        .await;
    let took = begun.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |part: f64| {
        let place = ((times.len() as f64 * part) as usize).min(times.len().saturating_sub(1));
        times.get(place).map_or(0.0, |micros| f64::from(*micros) / 1000.0)
    };
    Outcome {
        per_second: times.len() as f64 / took,
        answered: times.len(),
        failed,
        p50_ms: at(0.50),
        p99_ms: at(0.99),
        generator_cpu: (Cpu::own() - own) / took,
        server_cpu: (Cpu::of(&target.processes) - theirs) / took,
        bytes: bytes / times.len().max(1),
    }
}

struct Lane {
    number: usize,
    connections: usize,
    begun: Instant,
    end: Instant,
    pace: Pace,
}

impl Lane {
    /// The moment from which a request is timed; none where the time is over. One that waited behind another was due
    /// earlier than it is sent; one that comes in time begins when the timer, which knows milliseconds only, wakes it.
    async fn wait_for_turn(&self, round: usize) -> Option<Instant> {
        let begun = match self.pace {
            Pace::Closed => Instant::now(),
            Pace::PerSecond(all) => {
                let nth = round * self.connections + self.number;
                let due = self.begun + Duration::from_secs_f64(nth as f64 / all);
                if Instant::now() < due {
                    tokio::time::sleep_until(due.into()).await;
                    Instant::now()
                } else {
                    due
                }
            }
        };
        (begun < self.end).then_some(begun)
    }

    async fn drive(&self, target: &Target) -> (Vec<u32>, usize, usize) {
        let mut connection = Connection::to(target.port);
        let (mut times, mut failed, mut bytes) = (Vec::new(), 0, 0);
        for round in 0.. {
            let Some(begun) = self.wait_for_turn(round).await else { break };
            // Each connection goes its own way through the requests.
            let place = (round * self.connections + self.number) % target.requests.len();
            match connection.ask(&target.requests[place]).await {
                Ok((200..400, _)) => {
                    times.push(u32::try_from(begun.elapsed().as_micros()).unwrap_or(u32::MAX));
                    bytes += connection.buffer.len();
                }
                Ok(_) => failed += 1,
                Err(_) => {
                    failed += 1;
                    connection.stream = None;
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            }
        }
        (times, failed, bytes)
    }
}
