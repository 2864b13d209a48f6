package se.rattdela.archive.sip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.roda_project.commons_ip.utils.IPException;
import org.roda_project.commons_ip.utils.METSEnums;
import org.roda_project.commons_ip.utils.ZipEntryInfo;
import org.roda_project.commons_ip2.model.IPAgent;
import org.roda_project.commons_ip2.model.IPAgentNoteTypeEnum;
import org.roda_project.commons_ip2.model.IPAltRecordID;
import org.roda_project.commons_ip2.model.IPContentInformationType;
import org.roda_project.commons_ip2.model.IPContentInformationType.IPContentInformationTypeEnum;
import org.roda_project.commons_ip2.model.IPContentType;
import org.roda_project.commons_ip2.model.IPContentType.IPContentTypeEnum;
import org.roda_project.commons_ip2.model.IPDescriptiveMetadata;
import org.roda_project.commons_ip2.model.IPFile;
import org.roda_project.commons_ip2.model.IPRepresentation;
import org.roda_project.commons_ip2.model.MetadataType;
import org.roda_project.commons_ip2.model.MetadataType.MetadataTypeEnum;
import org.roda_project.commons_ip2.model.SIP;
import org.roda_project.commons_ip2.model.impl.eark.EARKSIP;
import org.roda_project.commons_ip2.model.impl.eark.out.writers.strategy.WriteStrategy;
import org.roda_project.commons_ip2.utils.ZIPUtils;
import se.rattdela.archive.ArchiveTexts;
import se.rattdela.archive.Handover;
import se.rattdela.archive.Producer;

/** One package as commons-ip builds it. */
final class EarkPackage {
  /** FGS Paketstruktur 2.0 is this version of CSIP and SIP. */
  private static final String VERSION = "2.1.0";

  private final ArchiveRecord record;
  private final Staging staging;
  private final ArchiveTexts texts = ArchiveTexts.swedish();

  EarkPackage(ArchiveRecord record, Staging staging) {
    this.record = record;
    this.staging = staging;
  }

  /** The package's file, in the staging folder. */
  Path build() throws IOException {
    try {
      return sip().build(new IntoStaging(staging));
    } catch (IPException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException();
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private SIP sip() throws IPException {
    IPContentType content = new IPContentType(IPContentTypeEnum.MIXED);
    IPContentInformationType information =
        new IPContentInformationType(IPContentInformationTypeEnum.ERMS);
    EARKSIP sip = new EARKSIP("uuid-" + record.id(), content, information, VERSION);
    Producer producer = record.producer();
    sip.setDescription(texts.title(record.document().type(), record.document().number()));
    sip.setCreateDate(created());
    sip.getHeader().setCreateDate(created());
    sip.getHeader().setModificationDate(created());
    sip.addCreatorSoftwareAgent(producer.system(), producer.systemVersion());
    sip.addAgent(archivist(producer));
    sip.addAgent(submitter(producer));
    Handover handover = producer.handover();
    if (!handover.archive().isBlank()) {
      sip.addAgent(organisation("PRESERVATION", handover.archive(), handover.archiveId()));
    }
    if (!handover.agreement().isBlank()) {
      sip.getHeader()
          .addAltRecordID(
              new IPAltRecordID().setType("SUBMISSIONAGREEMENT").setValue(handover.agreement()));
    }
    sip.addDescriptiveMetadata(
        new IPDescriptiveMetadata(
            new IPFile(staging.erms()),
            new MetadataType(MetadataTypeEnum.OTHER).setOtherType("ERMS"),
            "2.1"));
    sip.addDescriptiveMetadata(
        new IPDescriptiveMetadata(
            new IPFile(staging.dublinCore()), new MetadataType(MetadataTypeEnum.DC), null));
    IPRepresentation representation = new IPRepresentation(ErmsXml.REPRESENTATION);
    representation.setContentType(content);
    representation.setContentInformationType(information);
    representation.setCreateDate(created());
    for (Path file : staging.data()) {
      representation.addFile(new IPFile(file));
    }
    sip.addRepresentation(representation);
    return sip;
  }

  /** The archive creator (arkivbildare): the board whose records these are. */
  private static IPAgent archivist(Producer producer) {
    String number = producer.organisationNumber();
    return organisation("ARCHIVIST", board(producer), number == null ? "" : "ORG:" + number);
  }

  private static IPAgent submitter(Producer producer) {
    Handover handover = producer.handover();
    if (!handover.submitter().isBlank()) {
      return organisation("CREATOR", handover.submitter(), handover.submitterId());
    }
    String number = producer.organisationNumber();
    return number == null
        ? agent("CREATOR", board(producer), producer.unit(), IPAgentNoteTypeEnum.NOT_SET)
        : organisation("CREATOR", board(producer), "ORG:" + number);
  }

  private static String board(Producer producer) {
    return producer.municipality() + ", " + producer.board();
  }

  private static IPAgent organisation(String role, String name, String identity) {
    return identity.isBlank()
        ? agent(role, name, name, IPAgentNoteTypeEnum.NOT_SET)
        : agent(role, name, identity, IPAgentNoteTypeEnum.IDENTIFICATIONCODE);
  }

  private static IPAgent agent(
      String role, String name, String note, IPAgentNoteTypeEnum noteType) {
    return new IPAgent(name, role, null, METSEnums.CreatorType.ORGANIZATION, null, note, noteType);
  }

  private XMLGregorianCalendar created() {
    return DatatypeFactory.newDefaultInstance()
        .newXMLGregorianCalendar(GregorianCalendar.from(record.created().atZone(ZoneOffset.UTC)));
  }

  /** Has the library write into the staging folder and nowhere else. */
  private record IntoStaging(Staging staging) implements WriteStrategy {
    @Override
    public void setup(Path destination) {}

    @Override
    public Path write(
        Map<String, ZipEntryInfo> entries, SIP sip, String name, String id, boolean withFolder)
        throws IPException, InterruptedException {
      return write(entries, sip, name, id, withFolder, true);
    }

    @Override
    public Path write(
        Map<String, ZipEntryInfo> entries,
        SIP sip,
        String name,
        String id,
        boolean withFolder,
        boolean compressed)
        throws IPException, InterruptedException {
      try (OutputStream out = staging.open(staging.built())) {
        ZIPUtils.zip(entries, out, sip, true, compressed);
      } catch (IOException e) {
        throw new IPException(e.getMessage(), e);
      }
      return staging.built();
    }

    @Override
    public Path getDestinationPath() {
      return staging.built();
    }
  }
}
