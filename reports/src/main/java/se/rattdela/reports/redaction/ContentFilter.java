package se.rattdela.reports.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/**
 * Writes a content stream anew with the operators that draw (ISO 32000-1, table 51) and nothing
 * else: no marked content with texts beside what is drawn, no comments, nothing unknown.
 */
final class ContentFilter {
  private static final Set<String> DRAWING =
      Set.of(
          ("b B b* B* BI BT c cm CS cs d d0 d1 Do ET f F f* G g gs h i j J K k l M m n q Q re RG rg"
                  + " ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"")
              .split(" "));

  private final Set<String> names = new HashSet<>();
  private final List<Object> kept = new ArrayList<>();
  private int saved;

  /**
   * The stream that draws the same.
   *
   * @throws IOException when it cannot be read
   */
  byte[] filter(byte[] content) throws IOException {
    List<Object> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(content).parse()) {
      if (token instanceof Operator operator) {
        operation(operator, operands);
        operands.clear();
      } else {
        operands.add(token);
      }
    }
    for (; saved > 0; saved--) {
      kept.add(Operator.getOperator("Q"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ContentStreamWriter(out).writeTokens(kept);
    return out.toByteArray();
  }

  private void operation(Operator operator, List<Object> operands) {
    String name = operator.getName();
    // a state that was never saved cannot be restored; it would undo what is drawn around the page
    if (!DRAWING.contains(name) || (name.equals("Q") && saved == 0)) {
      return;
    }
    saved += name.equals("q") ? 1 : name.equals("Q") ? -1 : 0;
    for (Object operand : operands) {
      if (operand instanceof COSName resource) {
        names.add(resource.getName());
      }
    }
    COSDictionary picture = operator.getImageParameters();
    if (picture != null) {
      for (COSBase value : picture.getValues()) {
        if (value instanceof COSName resource) {
          names.add(resource.getName());
        }
      }
    }
    kept.addAll(operands);
    kept.add(operator);
  }

  /** Names of the resources it uses. */
  Set<String> names() {
    return names;
  }
}
