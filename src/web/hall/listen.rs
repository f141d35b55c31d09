//! The port of a hall: on every address of the machine, old and new (IPv4 and IPv6); where it is taken, the next free one.

use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

use socket2::{Domain, Protocol, Socket, Type};

use super::super::serve_error::ServeError;

/// How many ports after the wanted one are tried.
const NEXT: u16 = 20;

/// Connections that wait to be accepted: a whole room that opens its page in the same second.
const BACKLOG: i32 = 4096;

/// Bytes under way to one reader, so that a slow one is soon noticed; a few pages.
const SEND_BUFFER: usize = 64 * 1024;

/// Sockets that listen, one or two, and their port.
pub(super) struct Listening {
    pub(super) sockets: Vec<TcpListener>,
    pub(super) port: u16,
}

/// Listens on the wanted port or one of the next twenty; 0 takes any that is free.
pub(super) fn listen(wanted: u16) -> Result<Listening, ServeError> {
    let mut tried = on_both(wanted);
    for further in 1..=NEXT {
        let is_taken = tried.as_ref().is_err_and(|error| error.kind() == ErrorKind::AddrInUse);
        let next = if wanted == 0 {
            Some(0)
        } else {
            wanted.checked_add(further)
        };
        match next.filter(|_| is_taken) {
            Some(port) => tried = on_both(port),
            None => break,
        }
    }
    tried.map_err(|error| ServeError::Port { port: wanted, error })
}

/// IPv4 has to be; IPv6 may be missing here, but not belong to another program, to which the machine's name would lead.
fn on_both(port: u16) -> io::Result<Listening> {
    let four = on((Ipv4Addr::UNSPECIFIED, port).into())?;
    let port = four.local_addr()?.port();
    let mut sockets = vec![four];
    match on((Ipv6Addr::UNSPECIFIED, port).into()) {
        Ok(six) => sockets.push(six),
        Err(error) if error.kind() == ErrorKind::AddrInUse => return Err(error),
        Err(_) => {}
    }
    Ok(Listening { sockets, port })
}

fn on(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    // Without it, a server that is started again waits minutes for its port. On Windows the same option would let others take it away.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    // What accepts takes it over.
    let _ = socket.set_send_buffer_size(SEND_BUFFER);
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}
