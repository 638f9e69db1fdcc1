// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"
#include "crypto/box.h"
#include "crypto/code.h"
#include "crypto/derive.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "crypto/sign.h"
#include "crypto/stretch.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace crypto;
using base::Bytes;
using base::bytesOf;
using base::equal;
using base::Error;
using base::hexOf;
using base::View;

namespace {

template <std::size_t size>
std::array<std::byte, size> fromHex(std::string_view hex)
{
    const Bytes bytes = *base::bytesOfHex(hex);
    std::array<std::byte, size> result{};
    std::copy(bytes.begin(), bytes.end(), result.begin());
    return result;
}

Key<SpaceJob> keyOf(std::byte fill)
{
    std::array<std::byte, 32> bytes{};
    bytes.fill(fill);
    return Key<SpaceJob>::copyOf(bytes);
}

template <typename Action>
bool aborts(Action action)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        action();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

} // namespace

class PrimitivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretMovesAndIsEmptyAfterwards()
    {
        Secret secret = Secret::copyOf(bytesOf("very secret"));
        Secret other = std::move(secret);
        QVERIFY(equal(other.view(), bytesOf("very secret")));
        QCOMPARE(secret.size(), 0u);
        secret = std::move(other);
        QVERIFY(equal(secret.clone().view(), bytesOf("very secret")));
        QVERIFY(equalSecrets(secret.view(), bytesOf("very secret")));
        QVERIFY(!equalSecrets(secret.view(), bytesOf("very secreT")));
        QVERIFY(!equalSecrets(secret.view(), bytesOf("very")));
    }

    void aWipedSpanIsZero()
    {
        Bytes bytes = randomBytes(64);
        wipe(bytes);
        QVERIFY(equal(bytes, Bytes(64)));
    }

    void keysHave32BytesAndDifferWhenRandom()
    {
        QVERIFY(!equal(Key<PageJob>::random().view(), Key<PageJob>::random().view()));
        QVERIFY(Key<PageJob>::from(Secret(31)).error().code == Error::Code::invalid);
        const auto key = keyOf(std::byte{7});
        QVERIFY(equal(key.clone().view(), key.view()));
    }

    void aKeyThatWasMovedAwayStopsTheProgram()
    {
        QVERIFY(aborts([] {
            auto key = keyOf(std::byte{7});
            const auto other = std::move(key);
            (void)key.view();
        }));
    }

    void randomBytesDiffer()
    {
        QVERIFY(!equal(randomBytes(32), randomBytes(32)));
        QCOMPARE(randomBytes(0).size(), 0u);
    }

    // hashlib.blake2b(b"abc", digest_size=32)
    void hashIsBlake2b256()
    {
        QCOMPARE(hexOf(hash(bytesOf("abc")).view()),
                 std::string("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    }

    void aHasherPutsItsPurposeAndTheLengthOfItFirst()
    {
        Bytes joined(8);
        joined[0] = std::byte{3};
        base::append(joined, bytesOf("abcdef"));
        QVERIFY(Hasher("abc").add(bytesOf("de")).add(bytesOf("f")).finish() == hash(joined));
        QVERIFY(Hasher("abcd").add(bytesOf("ef")).finish() != hash(joined));
    }

    // Aumasson and Bernstein's SipHash paper, appendix A; hashlib.blake2b(b"abc", digest_size=32, key=bytes(range(32)))
    void keyedHashesAreSipHashAndKeyedBlake2b()
    {
        std::array<std::byte, 32> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::byte>(i);
        const auto mask = maskOf(Key<MaskJob>::copyOf(bytes), View(bytes).first(15));
        QCOMPARE(hexOf(mask), std::string("e545be4961ca29a1"));
        QCOMPARE(hexOf(keyedHash(Key<SpaceJob>::copyOf(bytes), bytesOf("abc")).view()),
                 std::string("d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f"));
    }

    // RFC 8032, 7.1, TEST 2
    void signaturesAreEd25519()
    {
        const auto seed = fromHex<32>("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        const SigningKey key = SigningKey::fromSeed(seed);
        const auto message = fromHex<1>("72");
        QCOMPARE(hexOf(key.verifyKey().view()),
                 std::string("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        QCOMPARE(hexOf(key.sign(message).view()),
                 std::string("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(equal(key.seed(), seed));
        QVERIFY(equal(key.clone().seed(), seed));
    }

    void aSignatureFitsOneMessageAndOneKey()
    {
        const SigningKey key = SigningKey::random();
        Signature signature = key.sign(bytesOf("text"));
        QVERIFY(verify(key.verifyKey(), bytesOf("text"), signature));
        QVERIFY(!verify(key.verifyKey(), bytesOf("texT"), signature));
        QVERIFY(!verify(SigningKey::random().verifyKey(), bytesOf("text"), signature));
        QVERIFY(!verify(VerifyKey(), bytesOf("text"), signature));
        signature.bytes[40] ^= std::byte{1};
        QVERIFY(!verify(key.verifyKey(), bytesOf("text"), signature));
        QVERIFY(VerifyKey::from(bytesOf("short")).error().code == Error::Code::invalid);
        QVERIFY(Signature::from(bytesOf("short")).error().code == Error::Code::invalid);
    }

    void aTagIsTheBeginningOfTheKeysHash()
    {
        const VerifyKey key = SigningKey::random().verifyKey();
        QVERIFY(equal(tagOf(key).view(), hash(key.view()).view().first(8)));
    }

    // RFC 7748, 5.2: the first iteration
    void boxKeysAreX25519()
    {
        const auto secret = fromHex<32>("0900000000000000000000000000000000000000000000000000000000000000");
        QCOMPARE(hexOf(BoxKey::copyOf(secret).publicKey().view()),
                 std::string("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"));
    }

    void aSealedBoxOpensForItsKeyOnly()
    {
        const BoxKey key = BoxKey::random();
        Bytes sealed = *sealTo(key.publicKey(), bytesOf("for you"));
        QCOMPARE(sealed.size(), 7 + sealedOverheadBytes);
        QVERIFY(equal(openSealed(key, sealed)->view(), bytesOf("for you")));
        QVERIFY(equal(openSealed(BoxKey::copyOf(key.view()), sealed)->view(), bytesOf("for you")));
        QVERIFY(equal(openSealed(key.clone(), *sealTo(key.publicKey(), {}))->view(), {}));
        QVERIFY(openSealed(BoxKey::random(), sealed).error().code == Error::Code::damaged);
        sealed[50] ^= std::byte{1};
        QVERIFY(openSealed(key, sealed).error().code == Error::Code::damaged);
        QVERIFY(openSealed(key, View(sealed).first(47)).error().code == Error::Code::damaged);
        QVERIFY(BoxPublic::from(bytesOf("short")).error().code == Error::Code::invalid);
    }

    void nothingIsSealedToAPointOfLowOrder()
    {
        QVERIFY(sealTo(BoxPublic(), bytesOf("text")).error().code == Error::Code::invalid);
    }

    // draft-irtf-cfrg-xchacha-03, A.3.1
    void sealingIsXChaCha20Poly1305()
    {
        const auto keyBytes = fromHex<32>("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
        const auto associated = fromHex<12>("50515253c0c1c2c3c4c5c6c7");
        const Nonce nonce = *Nonce::from(fromHex<24>("404142434445464748494a4b4c4d4e4f5051525354555657"));
        const auto key = Key<SpaceJob>::copyOf(keyBytes);
        const View plain =
            bytesOf("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                    "future, sunscreen would be it.");
        const Bytes sealed = seal(key, nonce, associated, plain);
        QCOMPARE(hexOf(View(sealed).first(16)), std::string("bd6d179d3e83d43b9576579493c0e939"));
        QCOMPARE(hexOf(View(sealed).last(16)), std::string("c0875924c1c7987947deafd8780acf49"));
        QVERIFY(equal(*open(key, nonce, associated, sealed), plain));
    }

    void whatIsAlteredDoesNotOpen()
    {
        const auto key = keyOf(std::byte{1});
        const Nonce nonce = randomNonce();
        Bytes sealed = seal(key, nonce, bytesOf("beside"), bytesOf("plain"));
        QVERIFY(open(key, nonce, bytesOf("beside"), sealed));
        QVERIFY(open(key, nonce, bytesOf("besides"), sealed).error().code == Error::Code::damaged);
        QVERIFY(open(key, randomNonce(), bytesOf("beside"), sealed).error().code == Error::Code::damaged);
        QVERIFY(open(keyOf(std::byte{2}), nonce, bytesOf("beside"), sealed).error().code == Error::Code::damaged);
        QVERIFY(open(key, nonce, bytesOf("beside"), View(sealed).first(15)).error().code == Error::Code::damaged);
        for (auto &byte : sealed) {
            byte ^= std::byte{1};
            QVERIFY(!open(key, nonce, bytesOf("beside"), sealed));
            byte ^= std::byte{1};
        }
        QVERIFY(Nonce::from(bytesOf("short")).error().code == Error::Code::invalid);
    }

    void sealingInPlaceIsTheSameSealing()
    {
        const auto key = keyOf(std::byte{1});
        const Nonce nonce = randomNonce();
        const Bytes sealed = seal(key, nonce, bytesOf("beside"), bytesOf("plain"));
        Bytes page = base::copyOf(bytesOf("plain"));
        std::array<std::byte, tagBytes> tag{};
        sealInto(page, tag, key, nonce.bytes, bytesOf("beside"), page);
        QVERIFY(equal(page, View(sealed).first(5)));
        QVERIFY(equal(tag, View(sealed).last(16)));
        QVERIFY(isAuthentic(key, nonce.bytes, bytesOf("beside"), page, tag));
        QVERIFY(!isAuthentic(key, nonce.bytes, bytesOf("besides"), page, tag));
        QVERIFY(openInto(page, key, nonce.bytes, bytesOf("beside"), page, tag));
        QVERIFY(equal(page, bytesOf("plain")));
        QVERIFY(!openInto(page, key, nonce.bytes, bytesOf("beside"), page, tag));
        QVERIFY(aborts([&] { sealInto(page, tag, key, nonce.bytes, {}, bytesOf("longer than the page")); }));
    }

    // hashlib.blake2b(b"purpose", digest_size=32, key=bytes([1]) * 32)
    void derivedKeysAreKeyedHashes()
    {
        const auto key = derive<InviteJob>(keyOf(std::byte{1}), "purpose");
        QCOMPARE(hexOf(key.view()), std::string("a8e20f36344e29ae15056e54d1a8c61c51a5c02f8c5d8d4837ad8216a314d87e"));
        QVERIFY(!equal(derive<InviteJob>(keyOf(std::byte{1}), "another").view(), key.view()));
        QVERIFY(!equal(derive<InviteJob>(keyOf(std::byte{2}), "purpose").view(), key.view()));
        QVERIFY(aborts([] { (void)derive<InviteJob>(Secret(15), "purpose"); }));
        QVERIFY(!equal(derive<InviteJob>(Secret(16), "purpose").view(), key.view()));
    }

    void codesGoThereAndBackHoweverTheyAreTyped()
    {
        const Secret code = makeCode();
        std::string letters = lettersOf(code, "recovery");
        QCOMPARE(letters.size(), 39u);
        QCOMPARE(letters[4], '-');
        QVERIFY(equal(readCode(letters, "recovery")->view(), code.view()));
        std::string sloppy;
        for (char c : letters)
            if (c != '-')
                sloppy += c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
        QVERIFY(equal(readCode(sloppy, "recovery")->view(), code.view()));
    }

    void aMistypedCodeIsNoticed()
    {
        const std::string letters = lettersOf(Secret(16), "recovery");
        for (std::size_t i = 0; i < letters.size(); ++i) {
            std::string wrong = letters;
            wrong[i] = wrong[i] == 'Z' ? 'Y' : 'Z';
            QVERIFY(readCode(wrong, "recovery").error().code == Error::Code::wrongKey);
        }
        QVERIFY(readCode(letters, "invitation").error().code == Error::Code::wrongKey);
        QVERIFY(readCode(letters.substr(0, 34), "recovery").error().code == Error::Code::wrongKey);
        QVERIFY(readCode("", "recovery").error().code == Error::Code::wrongKey);
        QVERIFY(readCode("пароль", "recovery").error().code == Error::Code::wrongKey);
        QVERIFY(aborts([] { (void)lettersOf(Secret(15), "recovery"); }));
    }

    void theGroupOfASlipIsFound()
    {
        const Secret code = makeCode();
        const std::string letters = lettersOf(code, "recovery");
        QVERIFY(!mistypedGroup(letters, "recovery"));
        for (std::size_t i = 0; i < letters.size(); ++i) {
            if (letters[i] == '-')
                continue;
            std::string wrong = letters;
            wrong[i] = wrong[i] == 'Z' ? 'Y' : 'Z';
            QCOMPARE(mistypedGroup(wrong, "recovery").value(), i / 5);
            wrong[i] = 'U'; // no letter of the alphabet at all
            QCOMPARE(mistypedGroup(wrong, "recovery").value(), i / 5);
        }
        std::string swapped = letters;
        std::size_t at = 10;
        while (swapped[at] == swapped[at + 1] || swapped[at + 1] == '-' || swapped[at] == '-')
            ++at;
        std::swap(swapped[at], swapped[at + 1]);
        QCOMPARE(mistypedGroup(swapped, "recovery").value(), at / 5);
        std::string twice = letters;
        twice[0] = twice[0] == 'Z' ? 'Y' : 'Z';
        twice[20] = twice[20] == 'Z' ? 'Y' : 'Z';
        QVERIFY(!mistypedGroup(twice, "recovery"));
        QVERIFY(!mistypedGroup(letters.substr(0, 38), "recovery"));
        QVERIFY(!mistypedGroup("", "recovery"));
    }

    // computed by libgcrypt 1.10 from the same input
    void stretchingIsArgon2id()
    {
        Salt salt{};
        std::copy_n(bytesOf("0123456789abcdef").begin(), salt.size(), salt.begin());
        const auto key = stretch(Secret::copyOf(bytesOf("password")), salt, {64, 2});
        QVERIFY(key);
        QCOMPARE(hexOf(key->view()), std::string("fb83b5711fd91df630b63677dee62ccd13ee6f0c4897d856b49542b9b1e9975b"));
        QVERIFY(!equal(stretch(Secret::copyOf(bytesOf("Password")), salt, {64, 2})->view(), key->view()));
        QVERIFY(!equal(stretch(Secret::copyOf(bytesOf("password")), randomSalt(), {64, 2})->view(), key->view()));
        QVERIFY(!equal(stretch(Secret::copyOf(bytesOf("password")), salt, {64, 3})->view(), key->view()));
        QVERIFY(stretch(Secret(0), salt, {64, 2}));
        QVERIFY(stretch(Secret(0), salt, {7, 2}).error().code == Error::Code::invalid);
        QVERIFY(stretch(Secret(0), salt, {64, 0}).error().code == Error::Code::invalid);
    }
};

QTEST_APPLESS_MAIN(PrimitivesTest)
#include "primitives.moc"
