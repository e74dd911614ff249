//! Serves the built site on localhost, with the strict content security policy that hosts use.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Response, Server};

/// The policy of the toolchain notes, with the font of the site and nothing else.
pub const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'";

/// Serves `dist/site` until it is stopped.
pub fn serve(port: u16) -> Result<()> {
    let server = Server::http(("127.0.0.1", port)).or_else(|_| Server::http("127.0.0.1:0")).map_err(|e| anyhow!("no port to serve on: {e}"))?;
    println!("Talenttaal is at http://{}  (stop with Ctrl-C)", server.server_addr());
    for request in server.incoming_requests() {
        let path = request.url().split(['?', '#']).next().unwrap_or("/").trim_start_matches('/').to_owned();
        let mut file = PathBuf::from("dist/site").join(&path);
        let inside = Path::new(&path).components().all(|c| matches!(c, Component::Normal(_)));
        if file.is_dir() {
            file.push("index.html");
        }
        let kind = match file.extension().and_then(|e| e.to_str()) {
            Some("html") => "text/html; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            Some("json" | "map") => "application/json",
            Some("wasm") => "application/wasm",
            Some("svg") => "image/svg+xml",
            Some("woff2") => "font/woff2",
            _ => "text/plain; charset=utf-8",
        };
        let (status, body) = match fs::read(&file) {
            Ok(body) if inside => (200, body),
            _ => (404, b"Not here.".to_vec()),
        };
        let headers = [("Content-Type", kind), ("Content-Security-Policy", CSP), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")];
        let mut response = Response::from_data(body).with_status_code(status);
        for (name, value) in headers {
            if let Ok(header) = Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        let _ = request.respond(response);
    }
    Ok(())
}
