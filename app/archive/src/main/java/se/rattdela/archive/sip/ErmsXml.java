package se.rattdela.archive.sip;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.ArchiveTexts;
import se.rattdela.archive.FileKind;
import se.rattdela.archive.PackageFiles;
import se.rattdela.archive.Producer;
import se.rattdela.archive.output.Attributes;
import se.rattdela.archive.output.ClosedXml;

/**
 * The case (aggregation, caseFile) with one record in it, after CITS ERMS 2.1.2. The order of the
 * elements is the schema's. The same record gives the same bytes.
 */
final class ErmsXml {
  static final String NAMESPACE = "https://DILCIS.eu/XML/ERMS";
  static final String REPRESENTATION = "rep1";
  static final String DATA_FOLDER = "representations/" + REPRESENTATION + "/data/";

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ArchiveRecord record;
  private final List<PackageFiles.Named> files;
  private final ArchiveTexts texts = ArchiveTexts.swedish();
  private final ErmsParties parties = new ErmsParties(texts);

  ErmsXml(ArchiveRecord record, List<PackageFiles.Named> files) {
    this.record = record;
    this.files = files;
  }

  void write(OutputStream out) throws XMLStreamException {
    ClosedXml.write(
        out,
        "erms",
        NAMESPACE,
        "erms",
        xml -> {
          control(xml);
          xml.element("aggregations", () -> caseFile(xml));
        });
  }

  private void control(ClosedXml xml) throws XMLStreamException {
    Producer producer = record.producer();
    xml.element(
        "control",
        () -> {
          xml.text(
              "identification",
              record.id().toString(),
              Attributes.of("identificationType", texts.get("erms.package")));
          xml.element("maintenanceInformation", () -> maintenance(xml, producer));
        });
  }

  private void maintenance(ClosedXml xml, Producer producer) throws XMLStreamException {
    value(xml, "maintenanceStatus", "new");
    xml.element(
        "maintenanceAgency",
        () -> {
          xml.text(
              "agencyCode",
              producer.organisationNumber(),
              Attributes.of("type", texts.get("erms.organisationNumber")));
          xml.text("agencyName", producer.municipality() + ", " + producer.board());
        });
    xml.element(
        "maintenanceHistory",
        () ->
            xml.element(
                "maintenanceEvent",
                () -> {
                  value(xml, "eventType", "created");
                  xml.text("eventDateTime", time(record.created()));
                  parties.system(xml, producer);
                }));
  }

  private void caseFile(ClosedXml xml) throws XMLStreamException {
    CaseFile caseFile = record.caseFile();
    xml.element(
        "aggregation",
        Attributes.of("systemIdentifier", caseFile.id().toString())
            .and("aggregationType", "caseFile"),
        () -> {
          xml.text("objectId", caseFile.caseNumber());
          xml.text(
              "extraId",
              caseFile.diaryNumber(),
              Attributes.of("extraIdType", texts.get("erms.diaryNumber")));
          xml.text("title", texts.get("erms.case", caseFile.caseNumber()));
          value(xml, "status", caseFile.closed() == null ? "open" : "closed");
          xml.element("agents", () -> parties.owner(xml, record.producer()));
          xml.element(
              "dates",
              () -> {
                date(xml, "date", "opened", day(caseFile.opened()));
                date(xml, "date", "closed", day(caseFile.closed()));
              });
          document(xml, record.document());
        });
  }

  private void document(ClosedXml xml, Document document) throws XMLStreamException {
    xml.element(
        "record",
        Attributes.of("systemIdentifier", document.id().toString())
            .and("recordType", texts.name(document.type())),
        () -> {
          xml.text("objectId", document.number());
          xml.text("parentAggregationId", record.caseFile().caseNumber());
          xml.text("title", texts.title(document.type(), document.number()));
          value(xml, "status", document.dispatched() == null ? "closed" : "expedited");
          for (Reference reference : document.references()) {
            relation(xml, reference);
          }
          for (Secrecy secrecy : document.secrecies()) {
            restriction(xml, secrecy);
          }
          if (document.dispatched() != null) {
            xml.text("direction", "", Attributes.of("directionDefinition", "outgoing"));
          }
          xml.element(
              "agents",
              () -> {
                for (Party party : document.parties()) {
                  parties.party(xml, party);
                }
              });
          xml.element(
              "dates",
              () -> {
                date(xml, "date", "decision_date", time(document.decided()));
                date(xml, "date", "main_signature", timeOrNull(document.signed()));
                date(xml, "date", "expedited", timeOrNull(document.dispatched()));
              });
          action(xml, document);
          xml.text("dispatchMode", document.dispatchMode());
          xml.element("additionalInformation", () -> appendices(xml));
        });
  }

  private void relation(ClosedXml xml, Reference reference) throws XMLStreamException {
    Attributes attributes =
        switch (reference.kind()) {
          case REPLACES -> Attributes.of("relationType", "replaces");
          case REPLACED_BY -> Attributes.of("relationType", "is_replaced_with");
          case AMENDS, RECIPIENT_REFERENCE ->
              Attributes.of("relationType", "own_relation_definition")
                  .and("otherRelationType", texts.get("erms.relation." + reference.kind()));
        };
    xml.text("relation", reference.number(), attributes);
  }

  private void restriction(ClosedXml xml, Secrecy secrecy) throws XMLStreamException {
    xml.element(
        "restriction",
        Attributes.of("restrictionType", "confidential"),
        () -> {
          xml.text("explanatoryText", secrecy.explanation());
          xml.text("regulation", secrecy.provision());
          Integer years = secrecy.years();
          if (years != null) {
            xml.element(
                "duration", () -> xml.text("calculatedDuration", texts.get("erms.years", years)));
          }
        });
  }

  private void action(ClosedXml xml, Document document) throws XMLStreamException {
    xml.element(
        "action",
        () -> {
          xml.text("actionText", texts.name(document.type()));
          xml.element(
              "dates", () -> date(xml, "actionDate", "decision_date", time(document.decided())));
        });
  }

  private void appendices(ClosedXml xml) throws XMLStreamException {
    for (PackageFiles.Named file : files) {
      FileKind kind = file.file().kind();
      xml.element(
          "appendix",
          Attributes.of("name", file.name())
              .and("description", texts.get("file." + kind))
              .and("fileFormat", kind.mediaType())
              .and("path", "file:///" + DATA_FOLDER + file.name())
              .and("eSignatureHasExisted", kind.signed() ? Boolean.toString(true) : null),
          () -> {
            if (kind.signed()) {
              xml.text("eSignature", "", Attributes.of("present", "true"));
            }
          });
    }
  }

  private static void value(ClosedXml xml, String element, String value) throws XMLStreamException {
    xml.text(element, "", Attributes.of("value", value));
  }

  private static void date(ClosedXml xml, String element, String type, @Nullable String date)
      throws XMLStreamException {
    xml.text(element, date, Attributes.of("dateType", type));
  }

  static String time(Instant instant) {
    return SECONDS.format(instant);
  }

  private static @Nullable String timeOrNull(@Nullable Instant instant) {
    return instant == null ? null : time(instant);
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day + "T00:00:00";
  }
}
