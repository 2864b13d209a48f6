package se.rattdela.archive.sip;

import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.ArchiveTexts;
import se.rattdela.archive.Producer;
import se.rattdela.archive.output.Attributes;
import se.rattdela.archive.output.ClosedXml;

/** Agents of ERMS. Of a protected identity nothing is written but that it is protected. */
final class ErmsParties {
  private static final String AGENT = "agent";
  private static final String AGENT_TYPE = "agentType";

  private final ArchiveTexts texts;

  ErmsParties(ArchiveTexts texts) {
    this.texts = texts;
  }

  void system(ClosedXml xml, Producer producer) throws XMLStreamException {
    xml.element(
        AGENT,
        Attributes.of(AGENT_TYPE, "creator"),
        () -> {
          xml.text("name", producer.system() + " " + producer.systemVersion());
          xml.text("organisation", producer.municipality());
        });
  }

  void owner(ClosedXml xml, Producer producer) throws XMLStreamException {
    xml.element(
        AGENT,
        Attributes.of(AGENT_TYPE, "owner"),
        () -> {
          xml.text("name", producer.board());
          xml.text("organisation", producer.municipality());
          xml.text("unitName", producer.unit());
          xml.text(
              "idNumber",
              producer.organisationNumber(),
              Attributes.of("idNumberType", texts.get("erms.organisationNumber")));
        });
  }

  void party(ClosedXml xml, Party party) throws XMLStreamException {
    boolean shown = !party.protectedIdentity();
    xml.element(
        AGENT,
        type(party.role()),
        () -> {
          xml.text("name", shown ? name(party) : texts.get("erms.protected"));
          xml.text("organisation", shown ? party.organisation() : null);
          xml.text("unitName", shown ? party.unit() : null);
          xml.text(
              "idNumber",
              shown && party.role() == Party.Role.SUBJECT ? party.idNumber() : null,
              Attributes.of("idNumberType", texts.get("erms.personalNumber")));
          xml.text("role", texts.get("role." + party.role()));
          xml.text("protectedIdentity", shown ? null : Boolean.toString(true));
        });
  }

  private Attributes type(Party.Role role) {
    return switch (role) {
      case DECISION_MAKER -> Attributes.of(AGENT_TYPE, "authorising_person");
      case SIGNATORY -> Attributes.of(AGENT_TYPE, "main_signatory");
      case RECIPIENT -> Attributes.of(AGENT_TYPE, "recipient");
      case RAPPORTEUR, REQUESTER, SUBJECT ->
          Attributes.of(AGENT_TYPE, "other").and("otherAgentType", texts.get("role." + role));
    };
  }

  private String name(Party party) {
    @Nullable String name = party.name() != null ? party.name() : party.organisation();
    return Objects.requireNonNullElseGet(name, () -> texts.get("erms.nameless"));
  }
}
