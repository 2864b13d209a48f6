package se.rattdela.reports.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Searches a file by its kind, which is told by its bytes rather than by its name. */
final class FileSearch {
  private static final Set<String> TEXT_NAMES =
      Set.of("csv", "txt", "md", "html", "htm", "properties");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\s]{32,}={0,2}\\s*");
  private static final int HEAD = 1024;

  private final Findings findings;

  FileSearch(Findings findings) {
    this.findings = findings;
  }

  /** Never throws: what cannot be read is a finding. */
  void search(String name, byte[] bytes) {
    try {
      findings.budget().enter();
      findings.budget().spend(bytes.length);
      byKind(name, bytes);
    } catch (Budget.ExceededException | IOException | XMLStreamException e) {
      findings.unreadable();
    } catch (RuntimeException | StackOverflowError e) {
      // a parser gave up in a way of its own: the file is not read, so it must not pass
      findings.unreadable();
    } finally {
      findings.budget().leave();
    }
  }

  private void byKind(String name, byte[] bytes) throws IOException, XMLStreamException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      new PdfSearch(findings).search(bytes);
    } else if (head.startsWith("PK")) {
      new ZipSearch(findings).search(bytes);
    } else {
      String text = decoded(bytes, TEXT_NAMES.contains(ending));
      if (text == null) {
        findings.bytesBeneath(Place.STREAM, bytes);
        findings.unreadable();
      } else if (ending.equals("json")) {
        json(text);
      } else if (text.stripLeading().startsWith("<?xml")
          || ending.equals("xml")
          || ending.equals("xsd")) {
        xml(bytes);
      } else {
        findings.text(Place.PLAIN_TEXT, text);
        packed(Place.PLAIN_TEXT, text);
      }
    }
  }

  /** The text of the file; null when it is none. */
  private static @Nullable String decoded(byte[] bytes, boolean saysItIsText) {
    if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
      return decoded(bytes, StandardCharsets.UTF_16);
    }
    String text = decoded(bytes, StandardCharsets.UTF_8);
    return text == null && saysItIsText ? decoded(bytes, Charset.forName("windows-1252")) : text;
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean plain =
          text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
      return !plain ? null : text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private void json(String text) throws IOException {
    StringBuilder all = new StringBuilder();
    JsonFactory factory =
        JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
    try (JsonParser parser = factory.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
          String value = parser.getText();
          findings.text(Place.JSON, value);
          packed(Place.JSON, value);
          all.append(value).append(token == JsonToken.FIELD_NAME ? ": " : "\n");
        }
      }
    }
    findings.textBeneath(Place.JSON, all.toString());
  }

  private void xml(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    StringBuilder all = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          findings.text(Place.XML, reader.getLocalName());
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            findings.text(Place.XML, reader.getAttributeLocalName(i));
            findings.text(Place.XML, reader.getAttributeValue(i));
          }
          all.append(' ');
        }
        case XMLStreamConstants.END_ELEMENT -> all.append(' ');
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          packed(Place.XML, reader.getText());
          all.append(reader.getText());
        }
        case XMLStreamConstants.COMMENT -> findings.text(Place.XML, reader.getText());
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            findings.text(Place.XML, reader.getPITarget() + " " + reader.getPIData());
        default -> {}
      }
    }
    findings.text(Place.XML, all.toString());
  }

  /** A text that is a file in Base64, as in an SDK message. */
  private void packed(Place place, String text) {
    if (BASE64.matcher(text.strip()).matches()) {
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(text.strip());
        String head =
            new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-") || head.startsWith("PK") || head.startsWith("<?xml")) {
          Findings inside = findings.inside();
          new FileSearch(inside).search("", bytes);
          findings.takeOver(inside, Place.ATTACHMENT);
        } else {
          findings.bytesBeneath(place, bytes);
        }
      } catch (IllegalArgumentException e) {
        // looked like Base64 and is a long word: searched as a text already
        return;
      }
    }
  }
}
