package se.rattdela.archive.output;

import java.io.OutputStream;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * XML in which what is opened is closed, in one namespace, in UTF-8 with indentation. Texts are
 * checked where they enter the module, with {@link Texts}.
 */
public final class ClosedXml {
  // A multiple of 57 octets, so that no group of base64 is split.
  private static final int CHUNK = 57 * 1024;

  private final XMLStreamWriter out;
  private final String prefix;
  private final String namespace;
  private int depth;

  private ClosedXml(XMLStreamWriter out, String prefix, String namespace) {
    this.out = out;
    this.prefix = prefix;
    this.namespace = namespace;
  }

  /** The content of an element. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void write() throws XMLStreamException;
  }

  /** The content of the root element. */
  @FunctionalInterface
  public interface Document {
    /** Writes it. */
    void write(ClosedXml xml) throws XMLStreamException;
  }

  /**
   * Writes a document; the stream is left open.
   *
   * @param prefix of the namespace; empty for the default one
   */
  public static void write(
      OutputStream stream, String prefix, String namespace, String root, Document content)
      throws XMLStreamException {
    XMLStreamWriter writer =
        XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
    ClosedXml xml = new ClosedXml(writer, prefix, namespace);
    writer.writeStartDocument("UTF-8", "1.0");
    writer.writeCharacters("\n");
    writer.writeStartElement(prefix, root, namespace);
    writer.writeNamespace(prefix, namespace);
    xml.depth++;
    content.write(xml);
    xml.close(true);
    writer.writeCharacters("\n");
    writer.writeEndDocument();
    writer.flush();
  }

  /** An element with elements in it. */
  public void element(String name, Attributes attributes, Content content)
      throws XMLStreamException {
    open(name, attributes);
    content.write();
    close(true);
  }

  /** An element with elements in it. */
  public void element(String name, Content content) throws XMLStreamException {
    element(name, Attributes.NONE, content);
  }

  /** An element with a text in it; none where the text is null. */
  public void text(String name, @Nullable String text, Attributes attributes)
      throws XMLStreamException {
    if (text != null) {
      open(name, attributes);
      out.writeCharacters(text);
      close(false);
    }
  }

  /** An element with a text in it; none where the text is null. */
  public void text(String name, @Nullable String text) throws XMLStreamException {
    text(name, text, Attributes.NONE);
  }

  /** An element with bytes in base64 (RFC 4648, without line breaks). */
  public void base64(String name, byte[] bytes) throws XMLStreamException {
    open(name, Attributes.NONE);
    Base64.Encoder encoder = Base64.getEncoder();
    for (int from = 0; from < bytes.length; from += CHUNK) {
      int length = Math.min(CHUNK, bytes.length - from);
      byte[] part = new byte[length];
      System.arraycopy(bytes, from, part, 0, length);
      out.writeCharacters(encoder.encodeToString(part));
    }
    close(false);
  }

  private void open(String name, Attributes attributes) throws XMLStreamException {
    indent();
    out.writeStartElement(prefix, name, namespace);
    for (Attributes.Attribute attribute : attributes.list()) {
      out.writeAttribute(attribute.name(), attribute.value());
    }
    depth++;
  }

  private void close(boolean ownLine) throws XMLStreamException {
    depth--;
    if (ownLine) {
      indent();
    }
    out.writeEndElement();
  }

  private void indent() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }
}
