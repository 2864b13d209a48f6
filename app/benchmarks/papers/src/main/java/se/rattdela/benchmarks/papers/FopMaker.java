package se.rattdela.benchmarks.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.xml.sax.SAXException;

/** Apache FOP. The FO is ready as a text; parsing it is part of the work, making it is not. */
final class FopMaker implements Maker {
  private final FopFactory factory;
  private final TransformerFactory transformers = TransformerFactory.newDefaultInstance();
  private final String fo;

  FopMaker(List<Block> blocks, String title, Path fonts) {
    fo = new FoText(blocks, title).toString();
    String configuration =
        new String(Markup.resource("fop.xconf"), StandardCharsets.UTF_8)
            .replace("FONTS/", fonts.toUri().toString());
    try {
      factory =
          new FopConfParser(
                  new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)),
                  URI.create("file:///"))
              .getFopFactoryBuilder()
              .build();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path fonts(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String font : List.of("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")) {
      Files.write(folder.resolve(font), Markup.resource("/se/rattdela/reports/pdf/" + font));
    }
    return folder;
  }

  @Override
  public String name() {
    return "fop";
  }

  @Override
  public boolean archival() {
    return true;
  }

  @Override
  public byte[] make() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FOUserAgent agent = factory.newFOUserAgent();
      transformers
          .newTransformer()
          .transform(
              new StreamSource(new StringReader(fo)),
              new SAXResult(
                  factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler()));
    } catch (FOPException | TransformerException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
