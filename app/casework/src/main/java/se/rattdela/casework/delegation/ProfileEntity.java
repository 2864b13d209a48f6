package se.rattdela.casework.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.casework.store.Aggregate;
import se.rattdela.reports.pdf.CoatOfArms;

/** The municipality profile; one row. The patterns stand with the series. */
@Entity
@Table(name = "municipality_profile")
class ProfileEntity extends Aggregate {
  @Column(nullable = false)
  private String municipality;

  @Column(nullable = false)
  private String committee;

  @Column(nullable = false)
  private String postalAddress;

  @Column(nullable = false)
  private String phone;

  @Column(nullable = false)
  private String email;

  /** Name of an {@link AppealCourt}; empty until it has been named. */
  @Column(nullable = false)
  private String appealCourt;

  @Column(nullable = false)
  private String delegationDecision;

  @Column(nullable = false)
  private String shieldColour;

  private @Nullable String armsMediaType;

  private byte @Nullable [] arms;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  private ArchiveProfile archiveProfile;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  private SignatureSettings.Level signatureLevel;

  @Column(nullable = false)
  private String timestampUrl;

  @Column(nullable = false)
  private String sdkAddress;

  @Column(nullable = false)
  private String creatorId;

  @Column(nullable = false)
  private String submitter;

  @Column(nullable = false)
  private String submitterId;

  @Column(nullable = false)
  private String archive;

  @Column(nullable = false)
  private String archiveId;

  @Column(nullable = false)
  private String submissionAgreement;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate, or by set(...) before it is stored
  protected ProfileEntity() {}

  void set(MunicipalityProfile profile) {
    municipality = profile.municipality().strip();
    committee = profile.committee().strip();
    postalAddress = profile.postalAddress().strip();
    phone = profile.phone().strip();
    email = profile.email().strip();
    AppealCourt court = profile.appealCourt();
    appealCourt = court == null ? "" : court.name();
    delegationDecision = profile.delegationDecision().strip();
    shieldColour = profile.shieldColour().strip().toLowerCase(Locale.ROOT);
    CoatOfArms image = profile.coatOfArms();
    armsMediaType = image == null ? null : image.mediaType();
    arms = image == null ? null : image.image();
    archiveProfile = profile.archiveProfile();
    signatureLevel = profile.signature().level();
    timestampUrl = profile.signature().timestampUrl().strip();
    sdkAddress = profile.sdkAddress().strip();
    creatorId = profile.archiveAgents().creatorId().strip();
    submitter = profile.archiveAgents().submitter().strip();
    submitterId = profile.archiveAgents().submitterId().strip();
    archive = profile.archiveAgents().archive().strip();
    archiveId = profile.archiveAgents().archiveId().strip();
    submissionAgreement = profile.archiveAgents().submissionAgreement().strip();
  }

  MunicipalityProfile view(NumberPatterns patterns) {
    return new MunicipalityProfile(
        municipality,
        committee,
        postalAddress,
        phone,
        email,
        appealCourt.isEmpty() ? null : AppealCourt.valueOf(appealCourt),
        delegationDecision,
        shieldColour,
        arms == null || armsMediaType == null ? null : new CoatOfArms(armsMediaType, arms),
        patterns,
        archiveProfile,
        new SignatureSettings(signatureLevel, timestampUrl),
        sdkAddress,
        new ArchiveAgents(
            creatorId, submitter, submitterId, archive, archiveId, submissionAgreement));
  }
}
