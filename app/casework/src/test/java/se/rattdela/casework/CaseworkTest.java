package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.store.FirstAdministrator;
import se.rattdela.casework.store.LockHolder;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;

class CaseworkTest {
  private static final FirstAdministrator ADMIN =
      new FirstAdministrator("admin", "Åsa Öberg", "systemadministratör", "Socialförvaltningen");
  private static final RuleEngine ENGINE = new RuleEngine(PackLoader.shipped());

  @TempDir private Path folder;

  private Casework casework(Path in) {
    return new Casework(in, ENGINE, new DecisionRenderer(), new MovingClock(), TestOffice.CHEAP);
  }

  private static char[] password() {
    return TestOffice.PASSWORD.toCharArray();
  }

  private static void fails(ErrorCode code, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.userMessage(Locale.of("sv"))).isNotBlank().doesNotContain("{0}");
            });
  }

  @Test
  void anOfficeIsCreatedClosedAndOpenedAgain() {
    Casework casework = casework(folder);
    casework.create(ADMIN, password()).office().close();

    var signedIn = casework.open("admin", password());
    try (OpenOffice office = signedIn.office()) {
      Actor actor = signedIn.actor();
      assertThat(actor.displayName()).isEqualTo("Åsa Öberg");
      assertThat(actor.roles()).containsExactly(Role.ADMINISTRATOR);
      assertThat(office.audit().verify().whole()).isTrue();
    }
  }

  @Test
  void theDatabaseFileIsEncrypted() throws IOException {
    casework(folder).create(ADMIN, password()).office().close();
    byte[] file = Files.readAllBytes(folder.resolve("office.mv.db"));

    assertThat(new String(Arrays.copyOf(file, 4), StandardCharsets.US_ASCII)).isEqualTo("H2en");
    assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Åsa Öberg");
  }

  @Test
  void theWrongPasswordOpensNothingAndLeavesTheOfficeFree() {
    Casework casework = casework(folder);
    casework.create(ADMIN, password()).office().close();

    fails(ErrorCode.WRONG_PASSWORD, () -> casework.open("admin", "fel lösenord".toCharArray()));
    fails(ErrorCode.WRONG_PASSWORD, () -> casework.open("nobody", password()));
    casework.open("admin", password()).office().close();
  }

  @Test
  void aPasswordIsWipedAlsoWhereNothingIsOpened() {
    char[] weak = "kort".toCharArray();
    fails(ErrorCode.WEAK_PASSWORD, () -> casework(folder).create(ADMIN, weak));
    assertThat(weak).containsOnly('\0');
    char[] early = password();
    fails(ErrorCode.NO_OFFICE, () -> casework(folder).open("admin", early));
    assertThat(early).containsOnly('\0');
    casework(folder).create(ADMIN, password()).office().close();
    char[] again = password();
    fails(ErrorCode.OFFICE_EXISTS, () -> casework(folder).create(ADMIN, again));
    assertThat(again).containsOnly('\0');
  }

  @Test
  void aSecondProgramOnTheSameOfficeIsTurnedAway() {
    try (OpenOffice _ = casework(folder).create(ADMIN, password()).office()) {
      fails(ErrorCode.ALREADY_OPEN, () -> casework(folder).open("admin", password()));
      fails(ErrorCode.ALREADY_OPEN, () -> casework(folder).reset());
    }
  }

  @Test
  void aSecondProcessOnTheSameOfficeIsTurnedAway() throws IOException, InterruptedException {
    casework(folder).create(ADMIN, password()).office().close();
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var lines = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("held");
      fails(ErrorCode.ALREADY_OPEN, () -> casework(folder).open("admin", password()));
    } finally {
      other.destroyForcibly().waitFor();
    }
    casework(folder).open("admin", password()).office().close();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("en fil"));

    fails(ErrorCode.READ_ONLY_FOLDER, () -> casework(file).create(ADMIN, password()));
    fails(
        ErrorCode.READ_ONLY_FOLDER,
        () -> casework(file.resolve("kontor")).create(ADMIN, password()));
    assertThat(Files.size(file)).isZero();
  }

  @Test
  void thereIsOneOfficeInAFolder() {
    Casework casework = casework(folder);
    fails(ErrorCode.NO_OFFICE, () -> casework.open("admin", password()));
    casework.create(ADMIN, password()).office().close();

    fails(ErrorCode.OFFICE_EXISTS, () -> casework.create(ADMIN, password()));
    casework.open("admin", password()).office().close();
  }

  @Test
  void aWeakPasswordCreatesNothing() {
    fails(ErrorCode.WEAK_PASSWORD, () -> casework(folder).create(ADMIN, "kort".toCharArray()));
    assertThat(casework(folder).exists()).isFalse();
  }

  @Test
  void resetLeavesOtherFilesAlone() throws IOException {
    Path other = Files.writeString(folder.resolve("anteckning.txt"), "kvar");
    Casework casework = casework(folder);
    casework.create(ADMIN, password()).office().close();
    casework.reset();

    assertThat(casework.exists()).isFalse();
    assertThat(other).hasContent("kvar");
    casework.create(ADMIN, password()).office().close();
  }
}
