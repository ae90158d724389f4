/** What a Kamailio of one test run is given. */
export interface KamailioParts {
  readonly port: number;
  /** Of every user: who knows it may register as anybody, and call. */
  readonly password: string;
}

/** The realm of its challenges, and the domain of its addresses. */
export const SIP_DOMAIN = '127.0.0.1';
/** Refused with 480 whoever calls it: registered once, and away. */
export const AWAY_EXTENSION = 'away';

/**
 * A registrar and proxy for browser phones: SIP over WebSocket (RFC 7118) on one port of the loopback address, digest for REGISTER and for
 * every new call, locations in memory. Record-Route keeps it in the way of re-INVITE and BYE, which reach a phone by the alias of its own
 * connection: a browser cannot be called by its address.
 */
export function kamailioConfig({ port, password }: KamailioParts): string {
  return `#!KAMAILIO
debug=2
log_stderror=yes
fork=yes
children=2
tcp_children=2
auto_aliases=no
dns=no
rev_dns=no
listen=tcp:${SIP_DOMAIN}:${port}
alias=${SIP_DOMAIN}
tcp_accept_no_cl=yes
tcp_connection_lifetime=600

loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "pv.so"
loadmodule "rr.so"
loadmodule "maxfwd.so"
loadmodule "textops.so"
loadmodule "siputils.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "auth.so"
loadmodule "nathelper.so"
loadmodule "xhttp.so"
loadmodule "websocket.so"

modparam("usrloc", "db_mode", 0)
modparam("registrar", "received_avp", "$avp(received)")
modparam("nathelper", "received_avp", "$avp(received)")
modparam("registrar", "append_branches", 0)
modparam("websocket", "keepalive_mechanism", 0)

request_route {
  if (!mf_process_maxfwd_header("10")) {
    sl_send_reply("483", "Too Many Hops");
    exit;
  }
  if (is_method("CANCEL")) {
    if (t_check_trans()) t_relay();
    exit;
  }
  if (has_totag()) {
    if (loose_route()) {
      if (is_method("INVITE|UPDATE")) add_contact_alias();
      handle_ruri_alias();
      route(RELAY);
    } else if (is_method("ACK") && t_check_trans()) {
      t_relay();
    } else {
      sl_send_reply("404", "Not Here");
    }
    exit;
  }
  if (!pv_www_authenticate("${SIP_DOMAIN}", "${password}", "0")) {
    www_challenge("${SIP_DOMAIN}", "0");
    exit;
  }
  consume_credentials();
  if (is_method("REGISTER")) {
    fix_nated_register();
    # 0x04: a phone that registers anew, after its page has gone, takes the place of the one before.
    if (!save("location", "0x04")) sl_reply_error();
    exit;
  }
  if (!is_method("INVITE")) {
    sl_send_reply("405", "Method Not Allowed");
    exit;
  }
  record_route();
  add_contact_alias();
  if ($rU == "${AWAY_EXTENSION}") {
    sl_send_reply("480", "Temporarily Unavailable");
    exit;
  }
  if (!lookup("location")) {
    sl_send_reply("404", "Not Found");
    exit;
  }
  route(RELAY);
}

route[RELAY] {
  t_on_reply("ANSWER");
  if (!t_relay()) sl_reply_error();
  exit;
}

onreply_route[ANSWER] {
  add_contact_alias();
}

event_route[xhttp:request] {
  if ($hdr(Upgrade) =~ "websocket") {
    ws_handle_handshake();
    exit;
  }
  xhttp_reply("404", "Not Found", "text/plain", "");
}
`;
}
