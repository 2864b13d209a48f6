package se.rattdela.desktop.signing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.desktop.session.Desk;
import se.rattdela.reports.sign.HttpTimestampAuthority;
import se.rattdela.reports.sign.OnlineRevocation;
import se.rattdela.reports.sign.PdfSigner;
import se.rattdela.reports.sign.Pkcs11;
import se.rattdela.reports.sign.Pkcs12;
import se.rattdela.reports.sign.RevocationSource;
import se.rattdela.reports.sign.SignatureLevel;
import se.rattdela.reports.sign.SignatureRequest;
import se.rattdela.reports.sign.SigningException;
import se.rattdela.reports.sign.SigningIdentity;

/**
 * Signs a sealed decision, or what is said of one afterwards, as the office's profile says and
 * stores the signed copy. Blocks: it may ask a card, a timestamp authority and the issuers of
 * certificates.
 */
final class DecisionSigning {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Desk desk;

  DecisionSigning(Desk desk) {
    this.desk = desk;
  }

  /**
   * Signs and stores.
   *
   * @param most no more than this, whatever the office wants; null = what the office wants
   * @throws SigningException nothing has been signed or stored
   * @throws IOException the key file cannot be read; nothing has been signed or stored
   */
  void sign(Signable paper, KeySource source, @Nullable SignatureLevel most)
      throws SigningException, IOException {
    try (SigningIdentity identity = open(source)) {
      paper.store().accept(new PdfSigner().sign(paper.pdf(), identity, request(paper, most)));
    }
  }

  private static SigningIdentity open(KeySource source) throws SigningException, IOException {
    return switch (source) {
      case KeySource.File(var file, var password) ->
          Pkcs12.open(Files.readAllBytes(file), password);
      case KeySource.Card(var library, var slot, var pin) -> Pkcs11.open(library, slot, pin);
    };
  }

  private SignatureRequest request(Signable paper, @Nullable SignatureLevel most) {
    MunicipalityProfile profile = desk.office().setup().profile();
    SignatureSettings settings = profile.signature();
    SignatureLevel wanted = level(settings.level());
    SignatureLevel level = most != null && most.compareTo(wanted) < 0 ? most : wanted;
    return new SignatureRequest(
        level,
        desk.actor().displayName() + ", " + desk.actor().function(),
        desk.texts().format("signing.reason", paper.number()),
        profile.municipality(),
        ZonedDateTime.ofInstant(desk.clock().instant(), desk.zone()),
        level.needsTimestamp() ? timestamps(settings) : null,
        level.needsRevocation()
            ? new OnlineRevocation(PATIENCE, desk.clock())
            : RevocationSource.none());
  }

  private static @Nullable HttpTimestampAuthority timestamps(SignatureSettings settings) {
    return new HttpTimestampAuthority(URI.create(settings.timestampUrl()), PATIENCE);
  }

  /** The level of the settings as the signer knows it. */
  static SignatureLevel level(SignatureSettings.Level level) {
    return switch (level) {
      case NONE, B -> SignatureLevel.B;
      case T -> SignatureLevel.T;
      case LT -> SignatureLevel.LT;
      case LTA -> SignatureLevel.LTA;
    };
  }
}
