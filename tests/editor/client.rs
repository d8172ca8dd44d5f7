//! The editor's side of the Language Server Protocol, as much of it as the checks need.

use serde_json::{Value, json};
use std::{
    io::{self, BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// What a crate takes to load: its dependencies are built for it.
const LOADING: Duration = Duration::from_secs(600);
const ANSWERING: Duration = Duration::from_secs(60);

/// The server may answer that the files changed while it was at work; then it is asked again.
const CONTENT_MODIFIED: i64 = -32801;

/// A running rust-analyzer. It is killed when this is dropped.
pub struct Server {
    child: Child,
    stdin: ChildStdin,
    messages: Receiver<Value>,
    last_id: u64,
}

impl Server {
    /// Starts the program for the crate in this folder, and waits until it has read the crate.
    pub fn start(program: &str, folder: &Path, target: &Path) -> Self {
        let mut child = Command::new(program)
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", target)
            .env_remove("RUSTFLAGS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("`{program}` does not start: {error}"));
        let stdin = child.stdin.take().expect("it is piped");
        let stdout = child.stdout.take().expect("it is piped");
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || {
            let mut stdout = BufReader::new(stdout);
            while let Ok(message) = read(&mut stdout) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut server = Self {
            child,
            stdin,
            messages,
            last_id: 0,
        };
        server.initialize(folder);
        server.wait_until_quiescent();
        server
    }

    fn initialize(&mut self, folder: &Path) {
        let parameters = json!({
            "processId": std::process::id(),
            "workspaceFolders": [{ "uri": uri(folder), "name": "host" }],
            "capabilities": {
                "general": { "positionEncodings": ["utf-32"] },
                "textDocument": {
                    "completion": { "completionItem": { "documentationFormat": ["markdown"] } },
                    "diagnostic": {},
                    "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
                    "hover": { "contentFormat": ["markdown"] },
                },
                "experimental": { "serverStatusNotification": true },
            },
            // What rustc says is not asked for: only what rust-analyzer says by itself.
            "initializationOptions": {
                "checkOnSave": false,
                "cachePriming": { "enable": false },
                "files": { "watcher": "server" },
                // Names that are alike in the libraries must not crowd out those that are asked for.
                "workspace": { "symbol": { "search": { "limit": 10_000 } } },
            },
        });
        let answer = self.request("initialize", parameters);
        let encoding = &answer["capabilities"]["positionEncoding"];
        assert_eq!(encoding, "utf-32", "columns are counted in characters");
        self.notify("initialized", json!({}));
    }

    fn wait_until_quiescent(&mut self) {
        let deadline = Instant::now() + LOADING;
        loop {
            let message = self.receive(deadline, "being ready");
            if message["method"] == "experimental/serverStatus" {
                let status = &message["params"];
                assert_ne!(
                    status["health"], "error",
                    "the crate cannot be loaded: {status}"
                );
                if status["quiescent"] == true {
                    return;
                }
            }
        }
    }

    /// Asks, and waits for the answer.
    pub fn request(&mut self, method: &str, parameters: Value) -> Value {
        let deadline = Instant::now() + ANSWERING;
        loop {
            self.last_id += 1;
            let id = self.last_id;
            self.send(
                json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }),
            );
            let answer = loop {
                let message = self.receive(deadline, method);
                if message["id"] == id && message["method"].is_null() {
                    break message;
                }
            };
            match answer.get("error") {
                None => return answer["result"].clone(),
                Some(error) if error["code"] == CONTENT_MODIFIED => {}
                Some(error) => panic!("`{method}` is refused: {error}"),
            }
        }
    }

    pub fn notify(&mut self, method: &str, parameters: Value) {
        self.send(json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    /// The next message; whatever the server asks on the way gets the answer "nothing".
    fn receive(&mut self, deadline: Instant, what: &str) -> Value {
        let left = deadline.saturating_duration_since(Instant::now());
        let message = match self.messages.recv_timeout(left) {
            Ok(message) => message,
            Err(RecvTimeoutError::Timeout) => panic!("rust-analyzer took too long for {what}"),
            Err(RecvTimeoutError::Disconnected) => panic!("rust-analyzer ended during {what}"),
        };
        if message["id"] != Value::Null && message["method"] != Value::Null {
            self.send(json!({ "jsonrpc": "2.0", "id": message["id"], "result": null }));
        }
        message
    }

    fn send(&mut self, message: Value) {
        let body = message.to_string();
        write!(self.stdin, "Content-Length: {}\r\n\r\n{body}", body.len())
            .and_then(|()| self.stdin.flush())
            .expect("rust-analyzer listens");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It keeps no state that would be lost.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A message: headers, an empty line and JSON.
fn read(input: &mut impl BufRead) -> io::Result<Value> {
    let mut length = 0;
    loop {
        let mut header = String::new();
        if input.read_line(&mut header)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        match header.trim().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("Content-Length") => {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    input.read_exact(&mut body)?;
    Ok(serde_json::from_slice(&body)?)
}

/// The address of a file or folder.
pub fn uri(path: &Path) -> String {
    let path = path.to_str().expect("the path is UTF-8").replace('\\', "/");
    let mut uri = String::from(if path.starts_with('/') {
        "file://"
    } else {
        "file:///"
    });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(byte as char);
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
