package se.rattdela.archive.sip;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import se.rattdela.archive.ArchiveTexts;
import se.rattdela.archive.Producer;
import se.rattdela.archive.output.ClosedXml;

/** What any archive can read: simple Dublin Core. No person. */
final class DublinCoreXml {
  private final ArchiveRecord record;
  private final ArchiveTexts texts = ArchiveTexts.swedish();

  DublinCoreXml(ArchiveRecord record) {
    this.record = record;
  }

  void write(OutputStream out) throws XMLStreamException {
    ClosedXml.write(
        out,
        "dc",
        "http://purl.org/dc/elements/1.1/",
        "simpledc",
        xml -> {
          Document document = record.document();
          Producer producer = record.producer();
          xml.text("title", texts.title(document.type(), document.number()));
          xml.text("creator", producer.municipality() + ", " + producer.board());
          xml.text("date", ErmsXml.time(document.decided()));
          xml.text("type", texts.name(document.type()));
          xml.text("identifier", document.number());
          xml.text("relation", record.caseFile().caseNumber());
          xml.text("language", "sv");
        });
  }
}
