//! A small mail server on the loopback address that does at each step what a test asks for.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::Barrier,
    task::JoinHandle,
};

/// What the server does when the client reaches the step.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// Answers with the line.
    Say(&'static str),
    /// Answers with the line once all expected connections have reached this step.
    Meet(&'static str),
    /// Says nothing and keeps the connection open.
    Hang,
    /// Closes the connection.
    Drop,
}

/// What the server does at each step.
#[derive(Clone, Copy, Debug)]
pub struct Script {
    pub greeting: Act,
    pub ehlo: Act,
    pub authentication: Act,
    pub sender: Act,
    pub recipient: Act,
    pub data: Act,
    pub content: Act,
}

impl Script {
    /// Accepts every mail.
    pub const WELCOMING: Self = Self {
        greeting: Act::Say("220 loopback ready"),
        ehlo: Act::Say("250-loopback\r\n250 AUTH PLAIN"),
        authentication: Act::Say("235 welcome"),
        sender: Act::Say("250 sender ok"),
        recipient: Act::Say("250 recipient ok"),
        data: Act::Say("354 go on"),
        content: Act::Say("250 taken"),
    };
}

/// A running server; dropping the value stops it.
pub struct SmtpServer {
    pub address: SocketAddr,
    task: JoinHandle<()>,
    log: Arc<Log>,
}

struct Log {
    meeting: Barrier,
    connections: AtomicUsize,
    commands: Mutex<Vec<String>>,
    taken: Mutex<Vec<String>>,
}

impl SmtpServer {
    pub async fn start(script: Script) -> Self {
        Self::meeting(script, 1).await
    }

    /// Like [`start`](Self::start), with that many expected connections.
    pub async fn meeting(script: Script, meet: usize) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let log = Arc::new(Log {
            meeting: Barrier::new(meet),
            connections: AtomicUsize::default(),
            commands: Mutex::default(),
            taken: Mutex::default(),
        });
        let shared = Arc::clone(&log);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.connections.fetch_add(1, Ordering::Relaxed);
                let log = Arc::clone(&shared);
                tokio::spawn(async move { converse(stream, script, &log).await });
            }
        });
        Self { address, task, log }
    }

    /// How many connections there have been.
    pub fn connections(&self) -> usize {
        self.log.connections.load(Ordering::Relaxed)
    }

    /// Every command received, in order.
    pub fn commands(&self) -> Vec<String> {
        self.log.commands.lock().unwrap().clone()
    }

    /// The contents of the mails received, whether then accepted or not.
    pub fn received(&self) -> Vec<String> {
        self.log.taken.lock().unwrap().clone()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Talks until the client leaves or the script closes the connection.
async fn converse(stream: TcpStream, script: Script, log: &Log) -> Option<()> {
    let mut stream = BufReader::new(stream);
    perform(&mut stream, script.greeting, log).await?;
    loop {
        let command = line(&mut stream).await?;
        log.commands.lock().unwrap().push(command.clone());
        let act = match command.split([' ', ':']).next()? {
            "EHLO" => script.ehlo,
            "AUTH" => script.authentication,
            "MAIL" => script.sender,
            "RCPT" => script.recipient,
            "DATA" => script.data,
            "QUIT" => return perform(&mut stream, Act::Say("221 bye"), log).await,
            _ => Act::Say("250 ok"),
        };
        perform(&mut stream, act, log).await?;
        if command == "DATA" && matches!(act, Act::Say(answer) if answer.starts_with("354")) {
            let content = content(&mut stream).await?;
            log.taken.lock().unwrap().push(content);
            perform(&mut stream, script.content, log).await?;
        }
    }
}

async fn perform(stream: &mut BufReader<TcpStream>, act: Act, log: &Log) -> Option<()> {
    let answer = match act {
        Act::Say(answer) => answer,
        Act::Meet(answer) => {
            log.meeting.wait().await;
            answer
        }
        Act::Hang => std::future::pending().await,
        Act::Drop => return None,
    };
    let line = format!("{answer}\r\n");
    stream.write_all(line.as_bytes()).await.ok()
}

async fn line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let length = stream.read_line(&mut line).await.ok()?;
    (length > 0).then(|| line.trim_end().to_owned())
}

/// The mail up to the line with the dot, with doubled dots made single again.
async fn content(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut content = String::new();
    loop {
        let line = line(stream).await?;
        if line == "." {
            return Some(content);
        }
        content.push_str(line.strip_prefix('.').unwrap_or(&line));
        content.push_str("\r\n");
    }
}
