"""Runs moto's server on a free loopback port, and ends when standard input closes.

The port is the only line on standard output. Whoever holds the other end of standard input
keeps the server alive: when that process ends, however it ends, so does this one.
"""

import logging
import signal
import sys

from moto.server import ThreadedMotoServer

# An interrupt reaches the whole group of processes; the tests end first, and this follows.
signal.signal(signal.SIGINT, signal.SIG_IGN)
# One line per request would drown what the tests have to say.
logging.getLogger("werkzeug").setLevel(logging.ERROR)

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
_, port = server.get_host_and_port()
print(port, flush=True)
sys.stdin.buffer.read()
