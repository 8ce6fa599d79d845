import pytest

from knowledge.topics import UnknownTopic
from tests.knowledge.city import content, sakurano


def test_there_are_113_topics_and_72_of_them_are_the_core() -> None:
    assert len(content().topics) == 113
    assert sum(topic.core for topic in content().topics) == 72
    assert "safety-domestic-violence" in content().topics


def test_a_common_topic_cites_a_law_or_an_office_and_a_local_one_the_municipality() -> None:
    appliances, burnable = (
        content().topics.get("garbage-appliances"),
        content().topics.get("garbage-burnable"),
    )
    assert appliances.source is not None and "家電リサイクル法" in appliances.source.ja
    assert burnable.source is None
    for topic in content().topics:
        assert (topic.source is None) == (topic.scope == "local"), topic.id


def test_every_section_has_its_name_among_the_facts() -> None:
    for section in content().topics.sections.values():
        assert sakurano().facts.value(section.fact)


def test_an_unknown_topic_is_an_error() -> None:
    with pytest.raises(UnknownTopic):
        content().topics.get("garbage-moon")
