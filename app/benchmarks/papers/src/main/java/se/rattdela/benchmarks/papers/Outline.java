package se.rattdela.benchmarks.papers;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.utils.TaggedPdfReaderTool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The blocks of our own file, read from its tags, so that the others print the same words whatever
 * a decision comes to look like.
 */
final class Outline {
  private final List<Block> blocks = new ArrayList<>();

  private Outline() {}

  static List<Block> of(byte[] pdf) {
    try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      ByteArrayOutputStream xml = new ByteArrayOutputStream();
      new TaggedPdfReaderTool(document).setRootTag("root").convertToXml(xml, "UTF-8");
      Element root =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.toByteArray()))
              .getDocumentElement();
      Outline outline = new Outline();
      outline.read(root);
      return outline.blocks;
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(Element parent) {
    for (Element element : children(parent)) {
      switch (element.getTagName()) {
        case "H1", "H2", "H3" ->
            blocks.add(new Block.Heading(element.getTagName().charAt(1) - '0', text(element)));
        case "P" -> blocks.add(new Block.Text(text(element)));
        case "L" -> blocks.add(list(element));
        case "Table" -> blocks.add(table(element));
        case "Figure" -> {
          // The others draw no pictures, which is to their favour.
        }
        default -> read(element);
      }
    }
  }

  private static Block list(Element list) {
    List<Block.Entry> entries = new ArrayList<>();
    for (Element entry : children(list)) {
      String label = "";
      StringBuilder body = new StringBuilder();
      for (Element part : children(entry)) {
        if (part.getTagName().equals("Lbl")) {
          label = text(part);
        } else {
          body.append(body.isEmpty() ? "" : " ").append(text(part));
        }
      }
      entries.add(new Block.Entry(label, body.toString()));
    }
    return new Block.Entries(entries);
  }

  private static Block table(Element table) {
    List<List<String>> rows = new ArrayList<>();
    boolean[] headed = {false};
    rows(table, rows, headed);
    return new Block.Rows(headed[0], rows);
  }

  private static void rows(Element parent, List<List<String>> rows, boolean[] headed) {
    for (Element element : children(parent)) {
      if (element.getTagName().equals("TR")) {
        List<Element> cells = children(element);
        if (rows.isEmpty() && cells.stream().allMatch(cell -> cell.getTagName().equals("TH"))) {
          headed[0] = true;
        }
        rows.add(cells.stream().map(Outline::text).toList());
      } else {
        rows(element, rows, headed);
      }
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Blocks inside are kept apart by a space, words broken over lines are one again. */
  private static String text(Element element) {
    return element.getTextContent().replaceAll("[ \\n\\t]+", " ").strip();
  }
}
