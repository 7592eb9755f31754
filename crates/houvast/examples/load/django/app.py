"""The yardstick: Django with Django REST framework, a page of 20 of a table of absences in the clear."""

import os

import django
from django.conf import settings

settings.configure(
    DEBUG=False,
    SECRET_KEY="a benchmark keeps nothing secret",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django.contrib.contenttypes", "rest_framework"],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ["BENCH_DATABASE"],
            "CONN_MAX_AGE": None,
            "OPTIONS": {"init_command": "pragma journal_mode=wal; pragma synchronous=full;"},
        }
    },
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "DEFAULT_PERMISSION_CLASSES": [],
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "UNAUTHENTICATED_USER": None,
    },
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import models  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework import generics, pagination, serializers  # noqa: E402


class Absence(models.Model):
    name = models.TextField()
    employer = models.TextField()
    situation = models.TextField()
    first_day = models.DateField()
    undeliverable = models.BooleanField()

    class Meta:
        app_label = "bench"
        db_table = "absence"
        managed = False


class AbsenceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Absence
        fields = ["id", "name", "employer", "situation", "first_day", "undeliverable"]


class ByNumber(pagination.PageNumberPagination):
    """Pages by number, with how many there are in all, as Houvast's list says it too."""

    page_size = 20


class ByKey(pagination.CursorPagination):
    """Pages by key, without how many there are."""

    page_size = 20
    ordering = ("name", "id")


class Absences(generics.ListAPIView):
    queryset = Absence.objects.order_by("name", "id")
    serializer_class = AbsenceSerializer
    pagination_class = ByNumber


class AbsencesByKey(Absences):
    pagination_class = ByKey


urlpatterns = [path("", Absences.as_view()), path("by-key", AbsencesByKey.as_view())]
application = get_wsgi_application()
