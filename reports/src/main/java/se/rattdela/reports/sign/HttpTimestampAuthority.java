package se.rattdela.reports.sign;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import se.rattdela.reports.sign.SigningException.Reason;

/** A timestamp authority on the net (RFC 3161, 3.4). It is sent a digest, never the file. */
public final class HttpTimestampAuthority implements TimestampAuthority {
  private final URI address;
  private final Web web;

  /**
   * Asks the authority at an address.
   *
   * @param address http or https
   * @param patience how long to wait for each answer
   */
  public HttpTimestampAuthority(URI address, Duration patience) {
    this.address = address;
    this.web = new Web(patience);
  }

  @Override
  public byte[] answer(byte[] request) throws SigningException {
    try {
      return web.post(address, "application/timestamp-query", request);
    } catch (Web.RefusedException e) {
      throw new SigningException(Reason.TIMESTAMP_REFUSED, e);
    } catch (IOException e) {
      throw new SigningException(Reason.TIMESTAMP_UNREACHABLE, e);
    }
  }
}
