package se.rattdela.archive;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validation by the JDK: secure processing, nothing fetched. */
public final class Schemas {
  private Schemas() {}

  /** A schema that stands alone. */
  public static Schema schema(Source source) throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newSchema(source);
  }

  /** What is wrong with a document; empty if nothing is. */
  public static List<String> faults(Schema schema, String xml) throws IOException, SAXException {
    List<String> faults = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException fault) {
            faults.add(fault.getMessage());
          }

          @Override
          public void error(SAXParseException fault) {
            faults.add(fault.getMessage());
          }

          @Override
          public void fatalError(SAXParseException fault) {
            faults.add(fault.getMessage());
          }
        });
    validator.validate(new StreamSource(new StringReader(xml)));
    return faults;
  }
}
