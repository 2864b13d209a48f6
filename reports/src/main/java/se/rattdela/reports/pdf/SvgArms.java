package se.rattdela.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.rattdela.reports.pdf.CoatOfArmsException.Reason;

/**
 * A coat of arms in vectors: a closed parser for the part of SVG that draws shapes. What could run,
 * fetch or unfold is refused, never cut away silently; what a drawing program left for itself
 * (foreign name spaces, metadata) is left out.
 */
final class SvgArms {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final int MOST_BYTES = 500_000;
  private static final int MOST_ELEMENTS = 5_000;
  private static final int MOST_DEPTH = 40;
  private static final float MOST_ELONGATED = 3;
  private static final Set<String> SHAPES =
      Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
  private static final Set<String> FRAME =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "clipPath",
          "style",
          "linearGradient",
          "radialGradient",
          "stop");
  private static final Set<String> LEFT_OUT = Set.of("metadata", "title", "desc");
  private static final Set<String> RUNS =
      Set.of(
          "script", "handler", "listener", "animate", "animateTransform", "animateMotion", "set");
  private static final Set<String> FETCHES = Set.of("image", "feImage", "foreignObject", "a");
  private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?\\s*(?!#)");
  private static final Pattern LENGTH = Pattern.compile("\\s*([0-9.]+)\\s*(?:px|pt|mm|cm|in)?\\s*");

  private final Document document;
  private int elements;
  private int shapes;

  SvgArms(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new CoatOfArmsException(Reason.TOO_LARGE);
    }
    document = parse(file);
    Element root = document.getDocumentElement();
    if (!"svg".equals(root.getLocalName()) || !SVG.equals(root.getNamespaceURI())) {
      throw new CoatOfArmsException(Reason.UNKNOWN_FORMAT);
    }
    clean(root, 1);
    requireProportions(root);
    if (shapes == 0) {
      throw new CoatOfArmsException(Reason.EMPTY);
    }
  }

  /** The drawing alone, written the same way each time. */
  byte[] normalised() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      writer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(out));
    } catch (TransformerException e) {
      throw broken(e);
    }
    byte[] drawing = out.toByteArray();
    ArmsImage.requireDrawable(drawing);
    return drawing;
  }

  private static Document parse(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (text.contains("<!doctype") || text.contains("<!entity")) {
      throw new CoatOfArmsException(Reason.DOCTYPE);
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(file));
    } catch (SAXException | IOException e) {
      throw broken(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's own XML parser lacks a feature", e);
    }
  }

  static CoatOfArmsException broken(Exception cause) {
    CoatOfArmsException broken = new CoatOfArmsException(Reason.BROKEN);
    broken.addSuppressed(cause);
    return broken;
  }

  private void clean(Element element, int depth) {
    if (++elements > MOST_ELEMENTS || depth > MOST_DEPTH) {
      throw new CoatOfArmsException(Reason.TOO_LARGE);
    }
    requireAllowed(element.getLocalName());
    attributes(element);
    if ("style".equals(element.getLocalName())) {
      requireOwnRules(element.getTextContent());
      return;
    }
    for (Node child : children(element)) {
      if (child instanceof Element inner) {
        requireHarmless(inner.getLocalName());
        if (SVG.equals(inner.getNamespaceURI()) && !LEFT_OUT.contains(inner.getLocalName())) {
          clean(inner, depth + 1);
        } else {
          element.removeChild(inner);
        }
      } else {
        // Shapes hold no text; white space and comments are the drawing program's.
        element.removeChild(child);
      }
    }
  }

  private static List<Node> children(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  private void requireAllowed(String name) {
    requireHarmless(name);
    if (SHAPES.contains(name)) {
      shapes++;
    } else if (!FRAME.contains(name)) {
      throw new CoatOfArmsException(Reason.UNSUPPORTED_PART);
    }
  }

  private static void requireHarmless(String name) {
    if (RUNS.contains(name)) {
      throw new CoatOfArmsException(Reason.SCRIPT);
    }
    if (FETCHES.contains(name)) {
      throw new CoatOfArmsException(Reason.EXTERNAL_REFERENCE);
    }
  }

  private static void attributes(Element element) {
    List<Attr> attributes = new ArrayList<>();
    for (int at = 0; at < element.getAttributes().getLength(); at++) {
      attributes.add((Attr) element.getAttributes().item(at));
    }
    for (Attr attribute : attributes) {
      String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      if (name.startsWith("on") || value.toLowerCase(Locale.ROOT).contains("script:")) {
        throw new CoatOfArmsException(Reason.SCRIPT);
      }
      boolean pointsOut = name.equals("href") && !value.strip().startsWith("#");
      // A backslash could spell "url" in a way the pattern does not see.
      if (pointsOut || REFERENCE.matcher(value).find() || value.indexOf('\\') >= 0) {
        throw new CoatOfArmsException(Reason.EXTERNAL_REFERENCE);
      }
      String space = attribute.getNamespaceURI();
      boolean declaration = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(space);
      boolean needed = space == null || space.equals(XLINK);
      boolean neededSpace = value.equals(SVG) || value.equals(XLINK);
      if (declaration ? !neededSpace : !needed) {
        element.removeAttributeNode(attribute);
      }
    }
  }

  private static void requireOwnRules(String css) {
    // A backslash could spell "url" or "import" in a way the patterns do not see.
    if (REFERENCE.matcher(css).find() || css.indexOf('@') >= 0 || css.indexOf('\\') >= 0) {
      throw new CoatOfArmsException(Reason.EXTERNAL_REFERENCE);
    }
  }

  private static void requireProportions(Element root) {
    String box = root.getAttribute("viewBox").strip();
    float width;
    float height;
    if (box.isEmpty()) {
      width = length(root.getAttribute("width"));
      height = length(root.getAttribute("height"));
    } else {
      String[] parts = box.split("[\\s,]+", -1);
      width = parts.length == 4 ? length(parts[2]) : 0;
      height = parts.length == 4 ? length(parts[3]) : 0;
    }
    if (!(width > 0 && height > 0)
        || width > height * MOST_ELONGATED
        || height > width * MOST_ELONGATED) {
      throw new CoatOfArmsException(Reason.DIMENSIONS);
    }
  }

  private static float length(String text) {
    var matcher = LENGTH.matcher(text);
    try {
      return matcher.matches() ? Float.parseFloat(matcher.group(1)) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
