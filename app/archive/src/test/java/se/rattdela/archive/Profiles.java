package se.rattdela.archive;

import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.xml.sax.SAXException;

/** What this program writes of the formats, as schemas of our own. */
public final class Profiles {
  private Profiles() {}

  /** MessageWithAttachments 3. */
  public static Schema message() throws SAXException {
    return read("sdk/message-profile.xsd");
  }

  /** CITS ERMS 2.1.2. */
  public static Schema erms() throws SAXException {
    return read("sip/erms-profile.xsd");
  }

  private static Schema read(String name) throws SAXException {
    return Schemas.schema(
        new StreamSource(Objects.requireNonNull(Profiles.class.getResourceAsStream(name), name)));
  }
}
