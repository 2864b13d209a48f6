package se.rattdela.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.ZoneId;
import org.bouncycastle.asn1.x509.KeyUsage;
import se.rattdela.reports.sign.PdfSigner;
import se.rattdela.reports.sign.Pkcs11;
import se.rattdela.reports.sign.SignatureRequest;
import se.rattdela.reports.sign.SigningException;
import se.rattdela.reports.sign.SigningIdentity;

/** The child of {@link CardSigningTest}: prepares a card as its issuer would and signs with it. */
final class CardSigning {
  private static final String PIN = "123456";

  private CardSigning() {}

  public static void main(String[] arguments) throws Exception {
    String scenario = arguments[0];
    Path library = Path.of(arguments[1]);
    Path folder = Path.of(arguments[2]);
    TestPki pki = new TestPki();
    initialise(library);
    // An identity certificate lies first on every card; it must not be chosen.
    put(
        library,
        "inloggning",
        pki.signer(
            "Anna Login",
            "RSA",
            TestPki.NOW.minusSeconds(60),
            TestPki.NOW.plusSeconds(86_400 * 900),
            KeyUsage.digitalSignature,
            null),
        pki);
    if (!scenario.equals("no-certificate")) {
      put(library, "underskrift", pki.signer("Anna Bergström"), pki);
    }
    char[] pin = (scenario.equals("wrong-pin") ? "654321" : PIN).toCharArray();
    // SoftHSM always offers one more slot, without a card.
    int slot = scenario.equals("no-card") ? 7 : 0;
    try (SigningIdentity identity = Pkcs11.open(library, slot, pin)) {
      byte[] sealed = Samples.sealed();
      byte[] signed =
          new PdfSigner()
              .sign(
                  sealed,
                  identity,
                  SignatureRequest.basic(
                      "Anna Bergström, enhetschef",
                      "Beslut U-2026-0188",
                      "Lindvalla",
                      TestPki.NOW.atZone(ZoneId.of("Europe/Stockholm"))));
      Files.write(folder.resolve("signed.pdf"), signed);
      System.out.println(
          "signed by "
              + Dss.report(signed, pki.root())
                  .getSignedBy(Dss.report(signed, pki.root()).getFirstSignatureId())
              + ", key leaves card: "
              + leaves(library));
    } catch (SigningException e) {
      System.out.println(e.reason());
    }
    for (char c : pin) {
      if (c != 0) {
        System.out.println("the PIN was not wiped");
      }
    }
  }

  private static boolean leaves(Path library) throws Exception {
    return card(library).getKey("underskrift", null).getEncoded() != null;
  }

  private static void initialise(Path library) throws Exception {
    Path tool = Path.of("/usr/bin/softhsm2-util");
    Process process =
        new ProcessBuilder(
                tool.toString(),
                "--init-token",
                "--free",
                "--label",
                "Kort",
                "--pin",
                PIN,
                "--so-pin",
                "987654",
                "--module",
                library.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("softhsm2-util failed");
    }
  }

  private static void put(Path library, String alias, TestPki.Holder holder, TestPki pki)
      throws Exception {
    card(library)
        .setKeyEntry(
            alias,
            holder.keys().getPrivate(),
            null,
            new Certificate[] {holder.certificate(), pki.root()});
  }

  private static KeyStore card(Path library) throws Exception {
    Provider provider =
        Security.getProvider("SunPKCS11")
            .configure(
                "--name = Utgivare\nlibrary = \""
                    + library
                    + "\"\nslotListIndex = 0\n"
                    + "attributes(*, CKO_PRIVATE_KEY, *) = { CKA_SENSITIVE = true"
                    + " CKA_EXTRACTABLE = false }\n");
    KeyStore card = KeyStore.getInstance("PKCS11", provider);
    card.load(null, PIN.toCharArray());
    return card;
  }
}
