package se.rattdela.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;

class KeySlotsTest {
  private static final String PASSWORD = "lösenord med å";

  @TempDir private Path folder;
  private Path file;
  private KeySlots slots;
  private final FileKey key = FileKey.random();

  @BeforeEach
  void addKarin() {
    file = folder.resolve("keys.json");
    slots = new KeySlots(file, PasswordCost.STANDARD);
    slots.add("karin", PASSWORD.toCharArray(), key);
  }

  private static void fails(ErrorCode code, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void thePasswordOpensTheSlot() {
    assertThat(slots.open("karin", PASSWORD.toCharArray()).same(key)).isTrue();
  }

  @Test
  void neitherAWrongPasswordNorAnUnknownUserGetsIn() {
    fails(ErrorCode.WRONG_PASSWORD, () -> slots.open("karin", "fel lösenord".toCharArray()));
    fails(ErrorCode.WRONG_PASSWORD, () -> slots.open("okänd", PASSWORD.toCharArray()));
  }

  @Test
  void thePasswordIsWiped() {
    char[] password = PASSWORD.toCharArray();
    slots.open("karin", password);

    assertThat(password).containsOnly('\0');
  }

  @Test
  void theFileHoldsNeitherKeyNorPasswordButTheAgreedCost() throws Exception {
    assertThat(Files.readString(file))
        .doesNotContain(key.hex())
        .doesNotContain(PASSWORD)
        .contains("$argon2id$v=19$m=65536,t=3,p=1$");
  }

  @Test
  void aSlotCannotBeMovedToAnotherUser() throws Exception {
    Files.writeString(file, Files.readString(file).replace("\"karin\"", "\"anna\""));

    fails(ErrorCode.WRONG_PASSWORD, () -> slots.open("anna", PASSWORD.toCharArray()));
  }

  @Test
  void aDamagedFileIsToldFromAWrongPassword() throws Exception {
    Files.write(file, "{\"format\":1,".getBytes(StandardCharsets.UTF_8));
    fails(ErrorCode.KEYS_UNREADABLE, () -> slots.open("karin", PASSWORD.toCharArray()));

    Files.writeString(
        file,
        "{\"format\":1,\"slots\":{\"karin\":{\"key\":\"$argon2id$v=19$m=9999999,t=3,p=1$"
            + "AAAAAAAAAAAAAAAAAAAAAA\",\"iv\":\"\",\"wrapped\":\"\"}}}");
    fails(ErrorCode.KEYS_UNREADABLE, () -> slots.open("karin", PASSWORD.toCharArray()));
  }

  @Test
  void refusesShortPasswordsAndNamesThatAreTaken() {
    fails(ErrorCode.WEAK_PASSWORD, () -> slots.add("per", "kort".toCharArray(), key));
    fails(ErrorCode.PASSWORD_NOT_SET, () -> slots.add("karin", PASSWORD.toCharArray(), key));
    fails(ErrorCode.PASSWORD_NOT_SET, () -> slots.add("../karin", PASSWORD.toCharArray(), key));
  }
}
