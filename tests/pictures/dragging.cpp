// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/observation/templates.h"
#include "view/templates/template_draft.h"
#include "walk.h"

#include <QPointingDevice>
#include <QTest>

namespace {

constexpr int longest = 20'000;

QQuickItem *below(QQuickItem *item, const QByteArray &type)
{
    if (!item || (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith(type)))
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        if (auto *found = below(child, type))
            return found;
    return nullptr;
}

QStringList idsOf(const domain::ChecklistTemplate &made)
{
    QStringList ids;
    for (const domain::Question &question : made.stages.front().questions)
        ids << question.id;
    return ids;
}

} // namespace

/// Questions of a sheet go to another place by a finger and by the keyboard, in the editor's real page.
class Dragging : public QObject
{
    Q_OBJECT

private:
    Walk m_walk;
    QPointingDevice *m_glass = QTest::createTouchDevice();
    QQuickItem *m_list = nullptr;
    view::TemplateDraft *m_draft = nullptr;

    QPoint gripOf(int row) const
    {
        QQuickItem *delegate = nullptr;
        QMetaObject::invokeMethod(m_list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, delegate), Q_ARG(int, row));
        const auto *grip = below(delegate, "DragGrip_");
        if (!grip)
            qFatal("row %d has no grip", row);
        return grip->mapToScene({grip->width() / 2, grip->height() / 2}).toPoint();
    }

    void draw(const QPoint &from, const QPoint &to) const
    {
        constexpr int steps = 12;
        for (int step = 1; step <= steps; ++step)
            QTest::touchEvent(m_walk.window(), m_glass).move(0, from + (to - from) * step / steps, m_walk.window());
    }

    void take(const QPoint &from, const QPoint &to) const
    {
        QTest::touchEvent(m_walk.window(), m_glass).press(0, from, m_walk.window());
        draw(from, to);
    }

    void letGo(const QPoint &at) const
    {
        QTest::touchEvent(m_walk.window(), m_glass).release(0, at, m_walk.window());
        m_walk.settle();
    }

    void drag(const QPoint &from, const QPoint &to) const
    {
        take(from, to);
        letGo(to);
    }

    QStringList ids() const { return idsOf(m_draft->made()); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_walk.window());
        for (const auto &stop : m_walk.stops()) {
            QVERIFY2(stop.go(), qPrintable(stop.name));
            m_walk.settle();
            if (stop.name.endsWith(QStringLiteral("template-copy")))
                break;
        }
        m_walk.window()->resize(768, 1024);
        m_walk.settle();
        m_list = below(m_walk.screen(), "DraftList_");
        QVERIFY(m_list);
        m_draft = m_list->property("draft").value<view::TemplateDraft *>();
        QVERIFY(m_draft && ids().size() > 4);
    }

    void aFingerTakesAQuestionOverSeveralRows()
    {
        const QStringList before = ids();
        drag(gripOf(1), gripOf(4)); // row 0 is the stage
        QStringList after = before;
        after.move(0, 2); // above the question on which it was let go
        QCOMPARE(ids(), after);
        drag(gripOf(3), gripOf(1));
        QCOMPARE(ids(), before);
    }

    void theListComesToMeetAFingerAtItsEdge()
    {
        const auto last = [this] { return m_draft->made().stages.back().questions.back().id; };
        const QStringList before = ids();
        const auto top = m_list->mapToScene({m_list->width() / 2, 4}).toPoint();
        const auto bottom = m_list->mapToScene({m_list->width() / 2, m_list->height() - 4}).toPoint();
        const auto isAt = [this](const char *end) { return m_list->property(end).toBool(); };
        take(gripOf(1), bottom);
        QTRY_VERIFY_WITH_TIMEOUT(isAt("atYEnd"), longest);
        letGo(bottom);
        QCOMPARE(last(), before.front());
        take(gripOf(m_list->property("count").toInt() - 1), top);
        QTRY_VERIFY_WITH_TIMEOUT(isAt("atYBeginning"), longest);
        draw(top, gripOf(1));
        letGo(gripOf(1));
        QCOMPARE(ids(), before);
    }

    void aQuickFingerDragsToo()
    {
        const QStringList before = ids();
        const QPoint from = gripOf(1), to = gripOf(4);
        QTest::touchEvent(m_walk.window(), m_glass).press(0, from, m_walk.window());
        QTest::touchEvent(m_walk.window(), m_glass).move(0, (from + to) / 2, m_walk.window());
        QTest::touchEvent(m_walk.window(), m_glass).move(0, to, m_walk.window());
        letGo(to);
        QStringList after = before;
        after.move(0, 2);
        QCOMPARE(ids(), after);
        drag(gripOf(3), gripOf(1));
        QCOMPARE(ids(), before);
    }

    void aFingerThatComesBackMovesNothing()
    {
        const QStringList before = ids();
        drag(gripOf(2), gripOf(2) + QPoint(0, 6));
        QCOMPARE(ids(), before);
    }

    void theKeyboardTakesItStepByStepAndTheOrderIsStored()
    {
        QStringList after = ids();
        m_list->forceActiveFocus();
        m_list->setProperty("currentIndex", 1);
        for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up})
            QTest::keyClick(m_walk.window(), key, Qt::AltModifier);
        after.move(0, 1);
        QCOMPARE(ids(), after);
        QCOMPARE(m_list->property("currentIndex").toInt(), 2); // the keyboard went with it
        m_draft->save();
        QTRY_VERIFY_WITH_TIMEOUT(!m_draft->isDirty(), longest);
        const auto stored = m_walk.session().workspace()->read(
            [this](app::Desk &desk) { return app::templateNamed(desk, m_draft->name()); });
        QVERIFY(bool(stored));
        QCOMPARE(idsOf(*stored), after);
    }
};

QTEST_MAIN(Dragging)
#include "dragging.moc"
